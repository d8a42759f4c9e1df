import type { Document } from "@/lib/extraction/document";
import { extract } from "@/lib/extraction/extract";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { DocumentEntity, Mention } from "@/lib/extraction/mention";
import type { Span } from "@/lib/text/span";
import rules from "../../messages/en/rules.json" with { type: "json" };
import { whyTagged } from "./why-tagged";

/** Why something was found. */
export interface Why {
  rule: string;
  /** The rule as English readers know it; null where nobody has named it. */
  says: string | null;
  /** 0 to 1. */
  confidence: number;
  /** What weighed most, the strongest first, where weights decided and not a rule alone. */
  features: readonly { name: string; weight: number }[];
  /** The sum of all that weighed, in units of weights; null where rules alone decided. */
  total: number | null;
}

export interface ExplainedMention extends Span, Pick<Mention, "kind" | "value" | "entity" | "post"> {
  words: string;
  why: Why;
}

export interface ExplainedFact extends Span, Pick<ExtractedFact, "kind" | "arguments" | "entities"> {
  /** From 1, in the order of the text. */
  number: number;
  words: string;
  why: Why;
}

export interface Explanation {
  language: string;
  mentions: ExplainedMention[];
  entities: DocumentEntity[];
  facts: ExplainedFact[];
}

/** What is found in a document, each with what decided. */
export function explain(document: Document): Explanation {
  const { text, language } = document;
  const { mentions, entities, facts } = extract(document);
  const tagged = whyTagged(document, mentions);
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return {
    language,
    mentions: mentions.map((found) => {
      const { rule, confidence, ...mention } = found;
      return { ...mention, words: words(mention), why: { ...ruleWhy(rule, confidence), ...tagged(found) } };
    }),
    entities,
    facts: facts.map(({ rule, confidence, ...fact }, index) => ({
      ...fact,
      number: index + 1,
      words: words(fact),
      why: ruleWhy(rule, confidence),
    })),
  };
}

const SENTENCES: Readonly<Record<string, string>> = rules;

const ruleWhy = (rule: string, confidence: number): Why => ({
  rule,
  says: SENTENCES[rule] ?? null,
  confidence,
  features: [],
  total: null,
});
