import type { Span } from "@/lib/text/span";
import { type Traced, truth } from "./edited-text";

/** How the anchors of one scenario came out, in counts. */
export interface Verdict {
  /** Quotes of which at least half survived. */
  surviving: number;
  exact: number;
  overlap: number;
  wrong: number;
  missed: number;
  /** Quotes of which less than half survived, and those of them that were anchored all the same. */
  gone: number;
  falseAnchors: number;
}

/** Compares anchors with where the characters of each quote truly are. */
export function judge(edited: Traced, quotes: readonly Span[], anchors: readonly (Span | null)[]): Verdict {
  const verdict: Verdict = { surviving: 0, exact: 0, overlap: 0, wrong: 0, missed: 0, gone: 0, falseAnchors: 0 };
  for (const [at, quote] of quotes.entries()) {
    const anchor = anchors[at] ?? null;
    const { survived, ...there } = truth(edited, quote);
    if (survived < (quote.end - quote.start) / 2) {
      verdict.gone++;
      if (anchor) verdict.falseAnchors++;
      continue;
    }
    verdict.surviving++;
    if (!anchor) verdict.missed++;
    else if (overlapOf(anchor, there) < 0.5) verdict.wrong++;
    else {
      verdict.overlap++;
      if (Math.abs(anchor.start - there.start) <= 2 && Math.abs(anchor.end - there.end) <= 2) verdict.exact++;
    }
  }
  return verdict;
}

/** Intersection over union. */
function overlapOf(one: Span, other: Span): number {
  const both = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
