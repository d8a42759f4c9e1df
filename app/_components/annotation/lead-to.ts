/** Milliseconds in which a page that was asked for again must show a new entry. */
const LONGEST = 10_000;

/** Leads the reader to an entry that is about to appear: it gets the focus as soon as it is there. */
export function leadTo(id: string): void {
  if (focusOn(id)) return;
  const seen = new MutationObserver(() => {
    if (focusOn(id)) seen.disconnect();
  });
  seen.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => seen.disconnect(), LONGEST);
}

function focusOn(id: string): boolean {
  const entry = document.getElementById(`comment-${id}`);
  if (!entry) return false;
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: "center" });
  return true;
}
