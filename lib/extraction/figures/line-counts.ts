import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line } from "@/lib/extraction/figures/scene";

/** How many of a sort stand before each word of a line: what stands between two words is the difference. */
export interface LineCounts {
  breaks: Int32Array;
  verbals: Int32Array;
  colons: Int32Array;
  dashes: Int32Array;
  brackets: Int32Array;
  semicolons: Int32Array;
  /** Forms of "который". */
  relatives: Int32Array;
  heads: Int32Array;
  /** Heads of phrases that may be in the nominative. */
  nominatives: Int32Array;
  /** The place among the phrases of the one with this head; −1 where there is none. */
  phrases: Int32Array;
}

const known = new WeakMap<Line, LineCounts>();

/** All candidates of all numbers of a line ask for them. */
export function countsIn(line: Line): LineCounts {
  const counts = known.get(line) ?? countsOf(line);
  known.set(line, counts);
  return counts;
}

function countsOf({ words, phrases }: Line): LineCounts {
  const numbers = new Int32Array(words.length).fill(-1);
  for (const [at, { head }] of phrases.entries()) if (numbers[head] === -1) numbers[head] = at;
  const length = words.length + 1;
  const all = new Int32Array(SORTS * length); // one stretch of memory is had sooner than nine
  const rowOf = (sort: number): Int32Array => all.subarray(sort * length, (sort + 1) * length);
  for (let at = 0; at < words.length; at++) {
    const sorts = sortsOf(words[at] as GrammarWord, phrases[numbers[at] as number]);
    for (let sort = 0, from = at; sort < SORTS; sort++, from += length)
      all[from + 1] = (all[from] as number) + ((sorts >> sort) & 1);
  }
  return {
    breaks: rowOf(0),
    verbals: rowOf(1),
    colons: rowOf(2),
    dashes: rowOf(3),
    brackets: rowOf(4),
    semicolons: rowOf(5),
    relatives: rowOf(6),
    heads: rowOf(7),
    nominatives: rowOf(8),
    phrases: numbers,
  };
}

const SORTS = 9;
const MARKS: ReadonlyMap<string, number> = new Map([
  [":", 1 << 2],
  ["—", 1 << 3],
  ["–", 1 << 3],
  ["(", 1 << 4],
  [";", 1 << 5],
]);

/** The sorts a word is of, as bits, in the order of the rows. */
function sortsOf({ isBreak, isVerbal, plain }: GrammarWord, phrase: Phrase | undefined): number {
  return (
    (isBreak ? 1 | (MARKS.get(plain) ?? 0) : 0) |
    (isVerbal ? 1 << 1 : 0) |
    (plain.startsWith("котор") ? 1 << 6 : 0) |
    (phrase ? 1 << 7 : 0) |
    (isSubjectLike(phrase) ? 1 << 8 : 0)
  );
}

const isSubjectLike = (phrase: Phrase | undefined): boolean =>
  phrase?.preposition === null && phrase.cases.has("nominative");
