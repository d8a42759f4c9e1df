"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const FIRST_MS = 1000;
const LONGEST_MS = 10_000;

/** Asks a light address, ever less often, whether the article has changed, and only then for the page. */
export function Waiting({ address, version }: { address: string; version: number }) {
  const router = useRouter();
  useEffect(() => {
    const leaving = new AbortController();
    let timer = setTimeout(ask, FIRST_MS, FIRST_MS);
    async function ask(waited: number) {
      const isOther = document.visibilityState === "visible" && (await hasChanged(address, version, leaving.signal));
      if (leaving.signal.aborted) return;
      if (isOther) router.refresh();
      const wait = Math.min(waited * 1.5, LONGEST_MS);
      timer = setTimeout(ask, wait, wait);
    }
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [address, version, router]);
  return null;
}

async function hasChanged(address: string, version: number, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(address, { signal, headers: { accept: "application/json" } });
    if (!response.ok) return false;
    const state: { version: number } = await response.json();
    return state.version !== version;
  } catch {
    return false; // the network is away: asked again later
  }
}
