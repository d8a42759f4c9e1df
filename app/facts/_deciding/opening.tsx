"use client";

import type { ReactNode } from "react";
import { useSent } from "@/app/_components/form/action-form";

interface Props {
  summary: ReactNode;
  className: string;
  letter?: string;
  children: ReactNode;
}

/** A part of a form that opens when it is wanted, and stands open when the form was refused, without a script too. */
export function Opening({ summary, className, letter, children }: Props) {
  const wasRefused = useSent().outcome === "refused";
  return (
    <details className="why" name="why" open={wasRefused || undefined}>
      <summary className={className} data-key={letter} aria-keyshortcuts={letter}>
        {summary} {letter && <kbd>{letter}</kbd>}
      </summary>
      {children}
    </details>
  );
}
