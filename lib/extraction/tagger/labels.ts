/**
 * Labels of words for one layer of spans: 0 is outside, then for each kind beginning, inside, end and single (BIOES).
 * An open label (beginning, inside) must be followed by inside or end of its kind.
 */
export interface Scheme {
  kinds: readonly string[];
  /** How many labels there are. */
  size: number;
}

export const OUTSIDE = 0;
const [BEGIN, INSIDE, END, SINGLE] = [1, 2, 3, 4];

export const schemeOf = (kinds: readonly string[]): Scheme => ({ kinds, size: 1 + 4 * kinds.length });

/** Which kind a label is of, by its place among the kinds; -1 for outside. */
export const kindOf = (label: number): number => ((label + 3) >> 2) - 1;

/** 0 outside, 1 beginning, 2 inside, 3 end, 4 single. */
const partOf = (label: number): number => (label === OUTSIDE ? 0 : ((label - 1) & 3) + 1);

/** The span goes on after this label. */
export const isOpen = (label: number): boolean => partOf(label) === BEGIN || partOf(label) === INSIDE;

/** The label stands in a span that began before. */
export const continues = (label: number): boolean => partOf(label) === INSIDE || partOf(label) === END;

export interface LabelledSpan {
  /** Words, `last` exclusive. */
  first: number;
  last: number;
  kind: number;
}

/** Writes spans that do not overlap as labels. */
export function labelsOf(length: number, spans: readonly LabelledSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, last, kind } of spans) {
    const base = 4 * kind;
    for (let at = first; at < last; at++) labels[at] = base + (INSIDE ?? 0);
    labels[first] = base + (BEGIN ?? 0);
    labels[last - 1] = base + (last - first === 1 ? (SINGLE ?? 0) : (END ?? 0));
  }
  return labels;
}

/** Reads the spans of a sequence of labels that follow one another as they may. */
export function spansOf(labels: Uint8Array): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    if (!continues(label)) first = at;
    if (!isOpen(label)) spans.push({ first, last: at + 1, kind: kindOf(label) });
  }
  return spans;
}
