"use client";

import { useEffect } from "react";
import type { Given } from "./live/start";

/**
 * Brings the margin to life; its code comes only with pages that have notes. Draws nothing itself. What is given is new
 * with every drawing of the page, and then the margin comes to life anew.
 */
export function MarginScript({ given }: { given: Given }) {
  useEffect(() => {
    const stop = new AbortController();
    void import("./live/start").then(({ start }) => start(given, stop.signal));
    return () => stop.abort();
  }, [given]);
  return null;
}
