import { adjectiveNominative, isAdjective } from "@/lib/extraction/morphology/adjectives";
import type { NounReading } from "@/lib/extraction/morphology/known-nouns";
import { isCapital, type Sentence, textOf } from "@/lib/extraction/reading";

/** "Совместной межправительственной комиссии": a capital, adjectives, and a noun that says what the thing is. */
export interface NamedHead {
  /** The word of the noun. */
  at: number;
  /** Adjectives and noun in the nominative. */
  nominative: string;
  /** The words stand in the nominative. */
  isNominative: boolean;
  lemma: string;
}

type Index = ReadonlyMap<string, readonly NounReading[]>;

/** The head that begins at a word with a capital; null when no noun of the index follows its adjectives. */
export function readNamedHead(sentence: Sentence, first: number, index: Index): NamedHead | null {
  if (!isCapital(sentence.words[first])) return null;
  let at = first;
  while (at < first + 5 && !index.has(sentence.plain[at] ?? "") && isAdjective(sentence.plain[at] ?? "")) at++;
  return headAt(sentence, first, at, index);
}

/** The head noun at a word, with the adjectives from `first` on put in its gender and number. */
export function headAt(sentence: Sentence, first: number, at: number, index: Index): NamedHead | null {
  const readings = index.get(sentence.plain[at] ?? "")?.filter(({ number }) => number === "singular");
  const reading = readings?.find((candidate) => candidate.case === "nominative") ?? readings?.[0];
  if (!reading) return null;
  const { lemma, gender } = reading.noun;
  const agreeing = sentence.words
    .slice(first, at)
    .map(({ text: word }) => adjectiveNominative(word, gender, "singular"));
  if (agreeing.some((word) => word === null)) return null;
  const head = at === first && isCapital(sentence.words[at]) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
  const nominative = [...agreeing, head].join(" ");
  return {
    at,
    nominative,
    isNominative: nominative.toLowerCase() === textOf(sentence, first, at + 1).toLowerCase(),
    lemma,
  };
}
