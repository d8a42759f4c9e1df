import { CASES, type Case, decline, type GrammaticalNumber, type Noun } from "@/lib/extraction/morphology/declension";

/** One way to read a form: of which noun, in which case and number. */
export interface NounReading {
  noun: Noun;
  case: Case;
  number: GrammaticalNumber;
}

/** The forms of some nouns, each with its readings. */
export function nounIndex(nouns: readonly Noun[]): ReadonlyMap<string, readonly NounReading[]> {
  const index = new Map<string, NounReading[]>();
  for (const entry of nouns) {
    const paradigm = decline({ ...entry, lemma: entry.lemma.toLowerCase() });
    for (const number of ["singular", "plural"] as const) {
      for (const grammaticalCase of CASES) {
        const form = paradigm[number][grammaticalCase];
        index.set(form, [...(index.get(form) ?? []), { noun: entry, case: grammaticalCase, number }]);
      }
    }
  }
  return index;
}
