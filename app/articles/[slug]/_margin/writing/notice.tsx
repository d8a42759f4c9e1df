"use client";

import { useEffect } from "react";

/** What has just been done, or went wrong. `aside` is for those who hear the page. */
export interface Said {
  kind: "done" | "alert" | "aside";
  words: string;
  href?: string;
  see?: string;
  /** What could not be copied, to be copied by hand. */
  text?: string;
}

interface Props {
  said: Said | null;
  close: string;
  onClose: () => void;
}

const SHOWN = 8000; // milliseconds, for what asks nothing of the reader

/** At the edge of the page, never over the words; it stays while there is something to do with it. */
export function Notice({ said, close, onClose }: Props) {
  const passes = said?.kind === "done" && !said.href;
  useEffect(() => {
    if (!passes) return;
    const timer = setTimeout(onClose, SHOWN);
    return () => clearTimeout(timer);
  }, [passes, onClose]);

  return (
    <div className="toasts writing-said" role={said?.kind === "alert" ? "alert" : "status"}>
      {said?.kind === "aside" && <span className="vh">{said.words}</span>}
      {said && said.kind !== "aside" && (
        <div className="toast">
          <span>{said.words}</span>
          {said.text && <input className="field" readOnly value={said.text} aria-label={said.words} />}
          {said.href && (
            <a className="link" href={said.href}>
              {said.see}
            </a>
          )}
          <button type="button" className="link" onClick={onClose}>
            {close}
          </button>
        </div>
      )}
    </div>
  );
}
