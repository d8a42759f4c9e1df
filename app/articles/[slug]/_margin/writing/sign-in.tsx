"use client";

import { useEffect, useRef } from "react";
import type { ToolsProps } from "./tools-props";

/** For those who may not write: why, and the way to sign in and come back to these words. */
export function SignIn({ tools: { slug, standing, words }, onClose }: { tools: ToolsProps; onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("a, button")?.focus(), []);
  return (
    <div ref={box} className="composer" role="dialog" aria-label={words.tools["sign-in"]}>
      <p>{standing === "suspended" ? words.tools.suspended : words.tools["sign-in-words"]}</p>
      <div className="row-btn">
        {standing === "guest" && (
          <a className="btn first" href={`/signin?next=${encodeURIComponent(`/articles/${slug}`)}`}>
            {words.form["sign-in"]}
          </a>
        )}
        <button type="button" className="btn" onClick={onClose}>
          {words.tools.close}
        </button>
      </div>
    </div>
  );
}
