import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line, Named } from "@/lib/extraction/figures/scene";
import type { DateSighting, QuantitySighting } from "@/lib/extraction/reading";

/** What stands where in a sentence, found without a walk through all of it. Positions count words. */
interface LineIndex {
  /** The longest name that is no post by the word it begins with, and all by the word after. */
  namesAt: ReadonlyMap<number, Named>;
  namesTo: ReadonlyMap<number, readonly Named[]>;
  datesAt: ReadonlyMap<number, DateSighting>;
  datesTo: ReadonlySet<number>;
  amountsAt: ReadonlyMap<number, QuantitySighting>;
  /** Words of amounts and dates. */
  taken: ReadonlySet<number>;
  phraseOf: ReadonlyMap<number, Phrase>;
  phrasesFrom: ReadonlyMap<number, readonly Phrase[]>;
  /** The first phrase that ends before a word, with all or some of what hangs on it. */
  phraseTo: ReadonlyMap<number, Phrase>;
}

const indexes = new WeakMap<Line, LineIndex>();

export function indexOf(line: Line): LineIndex {
  const known = indexes.get(line);
  if (known) return known;
  const index = made(line);
  indexes.set(line, index);
  return index;
}

function made({ named, dates, amounts, phrases }: Line): LineIndex {
  const names = named.filter(({ kind }) => kind !== "position");
  const ends = phrases.flatMap((phrase) => [phrase.head + 1, ...phrase.ends].map((end) => [end, phrase] as const));
  return {
    namesAt: firstOf(names.map((each) => [each.first, each])),
    namesTo: Map.groupBy(names, ({ last }) => last),
    datesAt: firstOf(dates.map((each) => [each.first, each])),
    datesTo: new Set(dates.map(({ last }) => last)),
    amountsAt: firstOf(amounts.map((each) => [each.first, each])),
    taken: new Set([...amounts, ...dates].flatMap(({ first, last }) => range(first, last))),
    phraseOf: firstOf(phrases.map((each) => [each.head, each])),
    phrasesFrom: Map.groupBy(phrases, ({ first }) => first),
    phraseTo: firstOf(ends),
  };
}

/** Of several with one key the first. */
const firstOf = <T>(entries: readonly (readonly [number, T])[]): Map<number, T> => new Map(entries.toReversed());

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
