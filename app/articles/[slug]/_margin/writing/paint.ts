import { placeBeside } from "./place";
import { rangeOf, type Subject } from "./subject";

const NAME = "writing";

/** Lights what is being written on, also while the focus is elsewhere, and puts the panel beside it. */
export function paintAndPlace(subject: Subject | null, panel: HTMLElement | null): void {
  const range = subject && rangeOf(subject);
  if (typeof CSS !== "undefined" && "highlights" in CSS) {
    if (range) CSS.highlights.set(NAME, topmost(new Highlight(range)));
    else CSS.highlights.delete(NAME);
  }
  if (!panel) return;
  if (!range) panel.dataset.docked = "";
  else panel.dataset.side = placeBeside(panel, range);
}

function topmost(highlight: Highlight): Highlight {
  highlight.priority = 1000;
  return highlight;
}
