"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

interface Props {
  children: ReactNode;
  /** Words while the answer is awaited. */
  pendingLabel?: string;
  className?: string;
  name?: string;
  value?: string;
}

/** The button that sends a form; says so while it is being sent. */
export function Submit({ children, pendingLabel, className = "btn first", name, value }: Props) {
  const { pending } = useFormStatus();
  return (
    <button type="submit" className={className} name={name} value={value} aria-disabled={pending || undefined}>
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  );
}
