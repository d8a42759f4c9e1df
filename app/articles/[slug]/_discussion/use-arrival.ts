import { useCallback, useEffect, useRef } from "react";

/** Milliseconds in which a page that was asked for again must show a new entry. */
const LONGEST = 5000;

/** Returns the way to lead the reader to an entry that is about to appear: it gets the focus as soon as it is there. */
export function useArrival(): (id: string) => void {
  const watcher = useRef<MutationObserver>(undefined);
  useEffect(() => () => watcher.current?.disconnect(), []);
  return useCallback((id: string) => {
    watcher.current?.disconnect();
    if (focusOn(id)) return;
    const seen = new MutationObserver(() => focusOn(id) && seen.disconnect());
    const talk = document.getElementById("talk");
    if (talk) seen.observe(talk, { childList: true, subtree: true });
    watcher.current = seen;
    setTimeout(() => seen.disconnect(), LONGEST);
  }, []);
}

function focusOn(id: string): boolean {
  const entry = document.getElementById(`comment-${id}`);
  if (!entry) return false;
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: "center" });
  return true;
}
