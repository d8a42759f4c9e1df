import type { Row } from "@/lib/extraction/figures/columns";
import { type Forest, scoreOf, shares } from "@/lib/extraction/figures/trees";

/** What a key is worth by what the corpus says of it: the logarithm of its chance against the chance of all. */
export type Worth = (table: number, key: string) => number;

/** Chooses among candidates: tables make columns of keys, trees weigh the columns. */
export interface Ranker {
  worth: Worth;
  forest: Forest;
}

/** The chance of each candidate, by its columns; they add up to one. */
export const chances = ({ forest }: Ranker, rows: readonly (readonly number[])[]): number[] =>
  rows.length === 0 ? [] : shares(rows.map((row) => scoreOf(forest, row)));

/**
 * The places of the candidates that are worth a closer look, by what the keys of the first tables are worth, in the order
 * given. Many candidates share their keys; `sameKeys` tells which.
 */
export function promising<Candidate>(
  { worth }: Ranker,
  candidates: readonly Candidate[],
  { most, sameKeys, keysOf }: Glance<Candidate>,
): number[] {
  const sums = new Map<string, number>();
  const seen = candidates.map((candidate, at) => {
    const name = sameKeys(candidate);
    let sum = sums.get(name);
    if (sum === undefined) {
      sum = 0;
      for (const [table, key] of keysOf(candidate).entries()) if (key !== "") sum += worth(table, key);
      sums.set(name, sum);
    }
    return { at, sum };
  });
  return seen
    .sort((a, b) => b.sum - a.sum || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

interface Glance<Candidate> {
  most: number;
  sameKeys: (candidate: Candidate) => string;
  keysOf: (candidate: Candidate) => readonly string[];
}

/** The numbers of a row and what its keys are worth; of those in the bag, the most and the mean. They join `columns`. */
export function columnsOf({ numbers, keys, table, bag }: Row, worth: Worth, columns: number[] = []): number[] {
  for (const number of numbers) columns.push(number);
  for (const [at, key] of keys.entries()) columns.push(key === "" ? 0 : worth(table + at, key));
  if (!bag) return columns;
  const worths = bag.map((key) => worth(table + keys.length, key));
  const sum = worths.reduce((total, each) => total + each, 0);
  columns.push(worths.length === 0 ? 0 : Math.max(...worths), sum / (worths.length || 1));
  return columns;
}
