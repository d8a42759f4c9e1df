import type { Case, Gender, GrammaticalNumber } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { PartOfSpeech } from "@/lib/extraction/morphology/grammar";
import type { Reading } from "@/lib/extraction/morphology/reading";

/** What two forms have in common; null where neither tells. */
export interface Agreement {
  case: Case;
  number: GrammaticalNumber | null;
  gender: Gender | null;
}

/** All ways in which two forms may belong together, best first: "Чуйской" and "области" in three cases. */
export function agree(a: string, b: string): Agreement[] {
  const found: Agreement[] = [];
  for (const one of readingsOf(a)) {
    for (const other of readingsOf(b)) {
      if (one.case === null || !agrees(one, other)) continue;
      const shared = { case: one.case, number: one.number ?? other.number, gender: one.gender ?? other.gender };
      if (!found.some((known) => isSame(known, shared))) found.push(shared);
    }
  }
  return found;
}

const isSame = (a: Agreement, b: Agreement): boolean =>
  a.case === b.case && a.number === b.number && a.gender === b.gender;

/** True of readings that may stand together as an adjective and its noun, or as two nouns of one thing. */
export function agrees(a: Reading, b: Reading): boolean {
  if (a.case === null || a.case !== b.case) return false;
  if (a.number !== null && b.number !== null && a.number !== b.number) return false;
  const isPlural = (a.number ?? b.number) === "plural";
  if (!isPlural && a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  return a.case !== "accusative" || a.animate === null || b.animate === null || a.animate === b.animate;
}

/** True of readings that go before a noun and agree with it. */
export const isModifier = ({ pos, case: its, tag }: Reading): boolean =>
  its !== null && MODIFIERS.has(pos) && (tag === null || tag === "place");

const MODIFIERS: ReadonlySet<PartOfSpeech> = new Set(["adjective", "participle", "pronoun", "numeral"]);
