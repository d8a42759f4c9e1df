"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const FIRST_MS = 1500;
const LONGEST_MS = 15_000;

/** Asks for the page again, ever less often, until the facts are there. The reader's place does not move. */
export function WaitForFacts() {
  const router = useRouter();
  useEffect(() => {
    let wait = FIRST_MS;
    let timer = setTimeout(ask, wait);
    function ask() {
      if (document.visibilityState === "visible") router.refresh();
      wait = Math.min(wait * 1.4, LONGEST_MS);
      timer = setTimeout(ask, wait);
    }
    return () => clearTimeout(timer);
  }, [router]);
  return null;
}
