import { FACILITY_NOUNS } from "@/lib/extraction/lexicon/facilities";
import { COLLECTIVE_NOUNS, EVENT_NOUNS, GROUP_NOUNS, MEASURE_NOUNS } from "@/lib/extraction/lexicon/frames";
import { ORGANISATION_NOUNS } from "@/lib/extraction/lexicon/organisations";
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

/** All nouns that the lexicons list: the ones whose forms need no guess. */
export const KNOWN_NOUNS = nounIndex([
  ...FACILITY_NOUNS,
  ...ORGANISATION_NOUNS,
  ...MEASURE_NOUNS,
  ...EVENT_NOUNS,
  ...COLLECTIVE_NOUNS,
  ...GROUP_NOUNS,
]);
