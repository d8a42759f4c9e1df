import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { QuantitySighting, Sentence } from "@/lib/extraction/reading";

interface Said {
  subject: Subject;
  measure: string | null;
  quantity: QuantitySighting;
  per: string | null;
  /** ISO 8601; left out where no period is looked for. */
  date?: string | null;
  words: readonly [first: number, end: number];
  rule: string;
  confidence: number;
}

/** The quantity fact that the rules of figures share. */
export function figureFact(
  sentence: Sentence,
  { subject, measure, quantity, per, date = null, words, rule, confidence }: Said,
): ExtractedFact {
  const { value, to, unit, currency, approximate, comparison, change } = quantity;
  const amount = { value, to, unit, currency, per, approximate, comparison, change };
  const args = { subject: subject.name, measure, ...amount, date };
  return factOf("quantity", args, { sentence, words, rule, confidence, entities: { subject: [subject.entity] } });
}
