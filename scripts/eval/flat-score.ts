import { flatNames as namesOf } from "@/lib/extraction/flat-names";
import { readBlocks } from "@/lib/text/blocks";
import { overlaps, type Span } from "@/lib/text/span";
import { readTokens } from "@/lib/text/tokens";
import { type Counts, noCounts } from "./counts";

export const NAME_TYPES = ["PER", "LOC", "ORG"] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name in the flat view, where names do not nest. */
export interface FlatName extends Span {
  type: string;
}

/** What is found in a Russian text, drawn as factRuEval draws names. */
export const flatNames = (text: string): FlatName[] =>
  namesOf({ text, blocks: readBlocks(text), language: "ru", publishedAt: null });

/** Spans and types that are exactly those of the corpus. */
export function exactCounts(gold: readonly FlatName[], ours: readonly FlatName[]): Counts {
  const key = ({ start, end, type }: FlatName): string => `${start} ${end} ${type}`;
  const expected = new Set(gold.map(key));
  const found = new Set(ours.map(key));
  return { right: [...found].filter((one) => expected.has(one)).length, found: found.size, expected: expected.size };
}

/** Tokens that lie in names of a type: how naeval compares (IO tags, a token a tag). */
export function tokenCounts(
  text: string,
  gold: readonly FlatName[],
  ours: readonly FlatName[],
  type: NameType,
): Counts {
  const counts = noCounts();
  const [expected, found] = [gold, ours].map((names) => labels(text, names));
  for (const { start } of readTokens(text)) {
    const [isExpected, isFound] = [expected?.[start] === type, found?.[start] === type];
    if (isExpected) counts.expected++;
    if (isFound) counts.found++;
    if (isExpected && isFound) counts.right++;
  }
  return counts;
}

function labels(text: string, names: readonly FlatName[]): string[] {
  const at = new Array<string>(text.length).fill("");
  for (const { start, end, type } of names) at.fill(type, start, end);
  return at;
}

/**
 * Partial credit as in track 1 of factRuEval-2016: names of one type are paired one to one, and a pair is worth the
 * tokens both have over the tokens either has; `right` is the sum of what the pairs are worth.
 */
export function partialCounts(text: string, gold: readonly FlatName[], ours: readonly FlatName[]): Counts {
  const starts = readTokens(text).map(({ start }) => start);
  const within = (name: Span): number[] => starts.filter((start) => name.start <= start && start < name.end);
  const pairs = gold.flatMap((one) =>
    ours
      .filter((other) => other.type === one.type && overlaps(one, other))
      .map((other) => ({ one, other, worth: jaccard(within(one), within(other)) })),
  );
  const taken = new Set<FlatName>();
  let right = 0;
  for (const { one, other, worth } of pairs.sort((a, b) => b.worth - a.worth)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    right += worth;
  }
  return { right, found: ours.length, expected: gold.length };
}

function jaccard(one: readonly number[], other: readonly number[]): number {
  const shared = one.filter((token) => other.includes(token)).length;
  return shared === 0 ? 0 : shared / (one.length + other.length - shared);
}
