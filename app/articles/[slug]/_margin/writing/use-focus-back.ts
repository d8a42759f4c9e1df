"use client";

import { useEffect, useRef } from "react";

/**
 * Puts the focus back on a link of the text. When what was written comes into the text, the text is drawn anew and the
 * link with it; then the one that stands in its place gets the focus, unless its reader has gone on meanwhile.
 */
export function useFocusBack(): (link: HTMLAnchorElement | null) => void {
  const address = useRef<string | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const goOn = () => {
      address.current = null;
    };
    for (const event of ["keydown", "pointerdown"]) document.addEventListener(event, goOn, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  useEffect(() => {
    if (address.current === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`a[href="${CSS.escape(address.current)}"]`)?.focus();
  });

  return (link) => {
    if (!link) return;
    address.current = link.getAttribute("href");
    link.focus();
  };
}
