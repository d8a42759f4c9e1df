import type { Case, Gender, GrammaticalNumber } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { inflect } from "@/lib/extraction/morphology/inflect";
import type { Reading } from "@/lib/extraction/morphology/reading";

/** True of full adjectives and participles, and of nouns that may be one as well: "рабочей". */
export function isAdjective(form: string): boolean {
  const readings = readingsOf(form);
  const [best] = readings;
  if (!best || !readings.some(isFull)) return false;
  return isFull(best) || (best.pos === "noun" && /(?:[ыио]й|[ая]я|[ое]е)$/u.test(best.lemma));
}

/** True where an adjective may be in a case, and a number. */
export const adjectiveMayBe = (form: string, grammaticalCase: Case, number?: GrammaticalNumber): boolean =>
  isAdjective(form) &&
  readingsOf(form).some(
    (reading) =>
      isFull(reading) && reading.case === grammaticalCase && (number === undefined || reading.number === number),
  );

/** The nominative that agrees with a noun: "промышленных" ⇒ "промышленные", "рабочей" + feminine ⇒ "рабочая". */
export function adjectiveNominative(form: string, gender: Gender, number: GrammaticalNumber): string | null {
  const reading = readingsOf(form).find(isFull);
  return reading ? inflect(form, reading, { case: "nominative", number, gender }) : null;
}

const isFull = ({ pos, case: its }: Reading): boolean => its !== null && (pos === "adjective" || pos === "participle");
