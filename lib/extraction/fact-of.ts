import type { ExtractedFact, FactArguments, FactKind } from "@/lib/extraction/fact";
import { type Sentence, spanOf } from "@/lib/extraction/reading";

interface Grounds {
  sentence: Sentence;
  /** The first word of the quotation and the word after it. */
  words: readonly [first: number, end: number];
  rule: string;
  /** What the rule thinks of it, 0 to 1; with the grounds around it that becomes how sure the fact is. */
  confidence: number;
  /** Entity ids by argument; arguments without an entity are left out. */
  entities: Readonly<Record<string, readonly (string | null | undefined)[]>>;
}

/** A fact on its words. */
export function factOf<K extends FactKind>(
  kind: K,
  args: FactArguments<K>,
  { sentence, words, rule, confidence, entities }: Grounds,
) {
  const known = Object.entries(entities).map(
    ([name, ids]) => [name, ids.filter((id): id is string => Boolean(id))] as const,
  );
  return {
    kind,
    arguments: args,
    entities: Object.fromEntries(known.filter(([, ids]) => ids.length > 0)),
    ...spanOf(sentence, ...words),
    rule,
    confidence,
  };
}

/** The same kind and arguments said twice are one fact, on the words that said it first. */
export function withoutRepetitions(facts: readonly ExtractedFact[]): ExtractedFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const said = JSON.stringify([fact.kind, fact.arguments]);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}
