import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Line } from "@/lib/extraction/figures/scene";
import { genitivePluralOf } from "@/lib/extraction/morphology/nominative";
import type { QuantitySighting } from "@/lib/extraction/reading";

interface Counted {
  words: string;
  end: number;
}

/** The noun that is counted with its adjectives and genitives, as many of them are called. */
export function countedWords(line: Line, { last, unit, currency }: QuantitySighting): Counted | null {
  if (currency !== null || unit === null) return null;
  const phrase = [last, last + 1]
    .flatMap((at) => indexOf(line).phrasesFrom.get(at) ?? [])
    .find(({ head }) => head < last + 5);
  if (!phrase) return null;
  const end = phrase.ends.at(-1) ?? phrase.head + 1;
  const said = line.sentence.words.slice(phrase.first, end).map(({ text }) => text);
  return { words: genitivePluralOf(said), end };
}
