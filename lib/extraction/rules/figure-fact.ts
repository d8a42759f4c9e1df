import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { QuantitySighting, Sentence } from "@/lib/extraction/reading";

interface Said {
  subject: Subject;
  measure: string | null;
  quantity: QuantitySighting;
  per: string | null;
  words: readonly [first: number, end: number];
  rule: string;
  confidence: number;
}

/** The quantity fact that the rules of figures share. */
export function figureFact(
  sentence: Sentence,
  { subject, measure, quantity, per, words, rule, confidence }: Said,
): ExtractedFact {
  const { value, unit, currency, approximate } = quantity;
  const unsaid = { to: null, comparison: null, change: null, date: null };
  const args = { subject: subject.name, measure, value, unit, currency, per, approximate, ...unsaid };
  return factOf("quantity", args, { sentence, words, rule, confidence, entities: { subject: [subject.entity] } });
}
