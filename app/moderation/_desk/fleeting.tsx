"use client";

import { type ReactNode, useEffect, useState } from "react";

/** Stands for so many seconds and goes; without a script it stays, and what it offers is refused in words. */
export function Fleeting({ seconds, children }: { seconds: number; children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return isOver ? null : children;
}
