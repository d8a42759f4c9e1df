import type { Row } from "@/lib/extraction/figures/columns";
import { type Forest, scoreOf, shares } from "@/lib/extraction/figures/trees";

/** What a key is worth by what the corpus says of it: the logarithm of its chance against the chance of all. */
export type Worth = (table: number, key: string) => number;

/** Chooses among candidates: tables make columns of keys, trees weigh the columns. */
export interface Ranker {
  tables: number;
  worth: Worth;
  forest: Forest;
}

/** The chance of each candidate, by its row; they add up to one. */
export function chances(ranker: Ranker, rows: readonly Row[]): number[] {
  return rows.length === 0 ? [] : shares(rows.map((row) => scoreOf(ranker.forest, columnsOf(row, ranker))));
}

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

/** The numbers of a row and what its keys are worth; of the keys past the tables, the most and the mean. */
export function columnsOf({ numbers, keys }: Row, { tables, worth }: Pick<Ranker, "tables" | "worth">): number[] {
  const columns = numbers.slice();
  for (let table = 0; table < tables; table++) {
    const key = keys[table] ?? "";
    columns.push(key === "" ? 0 : worth(table, key));
  }
  if (keys.length === tables) return columns;
  let [most, sum, count] = [0, 0, 0];
  for (let at = tables; at < keys.length; at++) {
    const key = keys[at] ?? "";
    if (key === "") continue;
    const value = worth(tables, key);
    most = count === 0 ? value : Math.max(most, value);
    sum += value;
    count += 1;
  }
  columns.push(most, sum / (count || 1));
  return columns;
}
