import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line, Named, Salience } from "@/lib/extraction/figures/scene";

/** How much of a phrase a candidate takes. */
export type Form = "bare" | "modified" | "tailed" | "full" | "joined" | "reach" | "modified-tailed";

export interface Stretch {
  form: Form;
  first: number;
  last: number;
}

/** The stretches of a phrase that may stand for it: with and without what agrees with its noun and hangs on it. */
export function stretchesOf({ first, head, ends, joined, reach }: Phrase, withReach: boolean): Stretch[] {
  const found = new Map<string, Stretch>();
  const add = (form: Form, from: number, to: number): void => {
    const key = `${from} ${to}`;
    if (!found.has(key)) found.set(key, { form, first: from, last: to });
  };
  const end = ends.at(-1) ?? head + 1;
  const near = ends[0] ?? head + 1;
  add("full", first, end);
  add("modified", first, head + 1);
  add("bare", head, head + 1);
  add("tailed", head, end);
  add("modified-tailed", first, near);
  add("tailed", head, near);
  if (joined !== null) add("joined", first, joined);
  if (withReach && reach !== null) {
    add("reach", first, reach);
    add("reach", head, reach);
  }
  return [...found.values()];
}

/** Whose figure it may be. */
export interface SubjectCandidate {
  kind: "named" | "phrase" | "carried";
  line: Line;
  first: number;
  last: number;
  head: number;
  form: Form;
  named: Named | null;
  phrase: Phrase | null;
  /** Of one chosen for an earlier figure: how many figures ago. */
  ago: number;
  /** How likely it was for that figure. */
  likely: number;
  /** For how many of the figures remembered it was likely, in sum; and for how many with the unit of this one. */
  chosen: number;
  chosenAlike: number;
  carriedUnit: string;
  salience: Salience;
  /** The words as they stand. */
  words: string;
  /** By which it is known again: the key of the name, or the lemmas of the words. */
  key: string;
}

/** What it may measure. */
export interface MeasureCandidate {
  kind: "phrase" | "count" | "share" | "label" | "carried";
  /** The noun put before the words: "число", "доля", or the label itself. */
  label: string;
  line: Line;
  /** The words it takes from the text; empty for a bare label. */
  first: number;
  last: number;
  head: number;
  form: Form;
  phrase: Phrase | null;
  /** A participle made of the verb: "погибших", "уволившихся". */
  participle: string;
  ago: number;
  likely: number;
  chosen: number;
  chosenAlike: number;
  /** The unit of the figure it was carried from; empty of others. */
  carriedUnit: string;
  /** Label, participle and words as they stand. */
  words: string;
  /** The lemmas of these words, by which it is known again. */
  key: string;
}
