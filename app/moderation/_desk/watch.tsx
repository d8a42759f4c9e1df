"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 4000;
const LONGEST_MS = 30_000;

/** Asks whether the queue has changed, less often while nobody looks, and only then for the page. */
export function Watch({ stamp }: { stamp: string }) {
  const router = useRouter();
  useEffect(() => {
    const leaving = new AbortController();
    let timer = setTimeout(ask, EVERY_MS, EVERY_MS);
    async function ask(waited: number) {
      const isSeen = document.visibilityState === "visible";
      const now = isSeen ? await stampNow(leaving.signal) : null;
      if (leaving.signal.aborted) return;
      const isOther = now !== null && now !== stamp;
      if (isOther) router.refresh();
      // A page that is on its way is not asked for again: when it comes, all this begins anew with its stamp.
      const wait = isOther ? LONGEST_MS : isSeen ? EVERY_MS : Math.min(waited * 1.5, LONGEST_MS);
      timer = setTimeout(ask, wait, wait);
    }
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [stamp, router]);
  return null;
}

async function stampNow(signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch("/moderation/state", { signal, headers: { accept: "application/json" } });
    if (!response.ok) return null;
    const state: { stamp: string } = await response.json();
    return state.stamp;
  } catch {
    return null; // the network is away: asked again later
  }
}
