"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

const RENEW_MS = 120_000;

/** While a case is looked at, it is the viewer's; when they go on or close the page, it is everybody's again. */
export function Claiming({ caseId }: { caseId: string }) {
  const router = useRouter();
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // On a phone the case stands beside the queue unseen until it is chosen.
    if (!here.current?.checkVisibility()) return;
    const claim = async () => {
      if (document.visibilityState === "visible" && (await isTaken(caseId))) router.refresh();
    };
    const leave = () => void send(caseId, "DELETE");
    void claim();
    const timer = setInterval(claim, RENEW_MS);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [caseId, router]);
  return <span ref={here} />;
}

/** Somebody else was first, or has decided it already. */
const isTaken = async (caseId: string): Promise<boolean> => (await send(caseId, "PUT"))?.status === 409;

async function send(caseId: string, method: "PUT" | "DELETE"): Promise<Response | null> {
  try {
    return await fetch(`/moderation/claims/${encodeURIComponent(caseId)}`, { method, keepalive: true });
  } catch {
    return null; // the network is away: the claim runs out by itself
  }
}
