import type { Row } from "@/lib/extraction/figures/columns";
import { scoreOf, shares, type Tree } from "@/lib/extraction/figures/trees";

/** What a key is worth by what the corpus says of it: the logarithm of its chance against the chance of all. */
export type Worth = (table: number, key: string) => number;

/** Chooses among candidates: tables make columns of keys, trees weigh the columns. */
export interface Ranker {
  tables: number;
  worth: Worth;
  trees: readonly Tree[];
}

/** The chance of each candidate, by its row; they add up to one. */
export function chances(ranker: Ranker, rows: readonly Row[]): number[] {
  return rows.length === 0 ? [] : shares(rows.map((row) => scoreOf(ranker.trees, columnsOf(row, ranker))));
}

/** So many tables tell most of what there is to know. */
const FIRST_TABLES = 4;

/** The rows that are worth a closer look, by what their first keys are worth; their places, in the order given. */
export function promising({ worth }: Ranker, rows: readonly Row[], most: number): number[] {
  const seen = rows.map(({ keys }, at) => {
    let sum = 0;
    for (const [table, key] of keys.slice(0, FIRST_TABLES).entries()) if (key !== "") sum += worth(table, key);
    return { at, sum };
  });
  return seen
    .sort((a, b) => b.sum - a.sum || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

/** The numbers of a row and what its keys are worth; of the keys past the tables, the most and the mean. */
export function columnsOf({ numbers, keys }: Row, { tables, worth }: Pick<Ranker, "tables" | "worth">): number[] {
  const columns = keys.slice(0, tables).map((key, table) => (key === "" ? 0 : worth(table, key)));
  if (keys.length === tables) return [...numbers, ...columns];
  const more = keys.slice(tables).flatMap((key) => (key === "" ? [] : [worth(tables, key)]));
  const sum = more.reduce((total, value) => total + value, 0);
  return [...numbers, ...columns, more.length === 0 ? 0 : Math.max(...more), sum / (more.length || 1)];
}
