"use client";

import { useEffect, useRef, useState } from "react";

interface Props {
  label: string;
  done: string;
}

/** Copies the words that stand before it. Where there is no script there is no button: the words can be selected. */
export function CopyButton({ label, done }: Props) {
  const [state, setState] = useState<"none" | "ready" | "done">("none");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setState(navigator.clipboard ? "ready" : "none"), []);
  if (state === "none") return null;

  async function copy() {
    await navigator.clipboard.writeText(button.current?.previousElementSibling?.textContent ?? "");
    setState("done");
  }
  return (
    <button type="button" className="link" ref={button} onClick={copy} aria-live="polite">
      {state === "done" ? done : label}
    </button>
  );
}
