"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

interface Props {
  caseId: string;
  /** The page says already that the case is the viewer's. */
  isMine: boolean;
}

const RENEW_MS = 120_000;

/** While a case is looked at, it is the viewer's; when they go on or close the page, it is everybody's again. */
export function Claiming({ caseId, isMine }: Props) {
  const router = useRouter();
  const here = useRef<HTMLSpanElement>(null);
  const isTold = useRef(isMine);
  isTold.current = isMine;
  useEffect(() => {
    // On a phone the case stands beside the queue unseen until it is chosen.
    if (!here.current?.checkVisibility()) return;
    const claim = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await inTurn(() => send(caseId, "PUT"));
      // Somebody else was first or has decided it already; or it is the viewer's now and nothing says so yet.
      if (answer?.status === 409 || (answer?.ok && !isTold.current)) router.refresh();
    };
    const leave = () => void send(caseId, "DELETE");
    void claim();
    const timer = setInterval(claim, RENEW_MS);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      void inTurn(() => send(caseId, "DELETE"));
    };
  }, [caseId, router]);
  return <span ref={here} />;
}

let last: Promise<unknown> = Promise.resolve();

/** Taking and leaving arrive in the order in which they were meant. */
function inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const answer = last.then(ask);
  last = answer;
  return answer;
}

async function send(caseId: string, method: "PUT" | "DELETE"): Promise<Response | null> {
  try {
    return await fetch(`/moderation/claims/${encodeURIComponent(caseId)}`, { method, keepalive: true });
  } catch {
    return null; // the network is away: the claim runs out by itself
  }
}
