import type { MeasureCandidate } from "@/lib/extraction/figures/candidates";
import { firstKeys, measureKeyName } from "@/lib/extraction/figures/measure-columns";
import type { Ranker } from "@/lib/extraction/figures/ranker";
import type { Surroundings } from "@/lib/extraction/figures/surroundings";

/**
 * What the first keys of each measure are worth; many are called alike. Most measures of a number are labels, the same for
 * number after number: what each of their keys is worth is kept by what stands behind the name in it.
 */
export function worthAtFirst(measures: readonly MeasureCandidate[], around: Surroundings, ranker: Ranker): number[] {
  const kept = keptBy.get(ranker) ?? { numbers: new Map(), rows: [] };
  keptBy.set(ranker, kept);
  const rests = firstKeys(around);
  const rows = rests.map((rest, table) => rowOf(kept, table, rest));
  const sums = new Map<string, number>();
  return measures.map((measure) => {
    if (measure.kind === "label") return worthOfLabel(measure, rests, rows, numberOf(kept, measure.label), ranker);
    const name = measureKeyName(measure);
    const known = sums.get(name);
    if (known !== undefined) return known;
    const sum = rests.reduce((total, rest, table) => total + ranker.worthOf(table, name, rest), 0);
    sums.set(name, sum);
    return sum;
  });
}

/** What a key is worth, by the number of its label. */
type Row = (number | undefined)[];

interface Kept {
  /** Of labels, by their names. */
  numbers: Map<string, number>;
  /** By table and by the words behind the name of the label. */
  rows: Map<string, Row>[];
}

const keptBy = new WeakMap<Ranker, Kept>();
const MOST_ROWS = 2000;

function rowOf({ rows }: Kept, table: number, rest: string): Row {
  const ofTable = rows[table] ?? new Map<string, Row>();
  rows[table] = ofTable;
  const row = ofTable.get(rest) ?? [];
  if (ofTable.size >= MOST_ROWS) ofTable.clear();
  ofTable.set(rest, row);
  return row;
}

function numberOf({ numbers }: Kept, label: string): number {
  const number = numbers.get(label) ?? numbers.size;
  if (number === numbers.size) numbers.set(label, number);
  return number;
}

function worthOfLabel(
  measure: MeasureCandidate,
  rests: readonly string[],
  rows: readonly Row[],
  number: number,
  ranker: Ranker,
): number {
  let sum = 0;
  for (let table = 0; table < rests.length; table++) {
    const row = rows[table] as Row;
    const worth = row[number] ?? ranker.worthOf(table, measureKeyName(measure), rests[table] ?? "");
    row[number] = worth;
    sum += worth;
  }
  return sum;
}
