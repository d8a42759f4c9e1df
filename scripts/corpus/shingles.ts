import type { AnnotatedItem } from "./item";

export interface Likeness {
  a: string;
  b: string;
  /** The share of the shorter one's runs of words that the other has too, 0 to 1. */
  share: number;
}

const RUN = 4;

/** Pairs of items that share many runs of four words: one was written from the other, or both from one template. */
export function likenesses(items: readonly AnnotatedItem[], least: number): Likeness[] {
  const sets = items.map((item) => ({ id: item.header.id, runs: runsOf(item.text) }));
  const found: Likeness[] = [];
  for (const [index, a] of sets.entries()) {
    for (const b of sets.slice(index + 1)) {
      const share = a.runs.intersection(b.runs).size / Math.min(a.runs.size, b.runs.size);
      if (share >= least) found.push({ a: a.id, b: b.id, share });
    }
  }
  return found.sort((one, other) => other.share - one.share);
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" ")));
}
