import { shares, type Tree } from "@/lib/extraction/figures/trees";

/** Rows among which one choice is made, and how right each of them is, 0 to 1. */
export interface Group {
  rows: readonly (readonly number[])[];
  right: readonly number[];
}

export interface Settings {
  trees: number;
  depth: number;
  rate: number;
  /** Least curvature in a leaf, and the pull of leaves towards nothing. */
  leastLeaf: number;
  pull: number;
  /** Share of the columns that a tree may ask. */
  columns: number;
  /** Share of the groups that a tree is grown on. */
  groups: number;
  /** Where chance begins. */
  seed: number;
}

export const SETTINGS: Settings = {
  trees: 160,
  depth: 6,
  rate: 0.07,
  leastLeaf: 2,
  pull: 4,
  columns: 0.4,
  groups: 0.7,
  seed: 5,
};

/** Trees that raise the chance of what is right among the rows of a group, each on what those before it left. */
export function grow(groups: readonly Group[], settings: Settings = SETTINGS): Tree[] {
  const usable = groups.filter(({ right }) => new Set(right).size > 1);
  const rows = usable.flatMap((group) => group.rows);
  const right = Float64Array.from(usable.flatMap((group) => [...group.right]));
  const binned = intoBins(rows);
  const scores = new Float64Array(rows.length);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const random = generator(settings.seed);
  return Array.from({ length: settings.trees }, () => {
    const chosen = new Int32Array(rows.length);
    let [count, from] = [0, 0];
    for (const group of usable) {
      const to = from + group.rows.length;
      if (random() <= settings.groups) {
        pull(scores, right, from, to, slopes, curves);
        for (let at = from; at < to; at++) chosen[count++] = at;
      }
      from = to;
    }
    const asked = Int32Array.from(binned.columns.keys()).filter(() => random() < settings.columns);
    const tree = growTree({ binned, slopes, curves, asked, settings }, chosen.subarray(0, count));
    for (let at = 0; at < rows.length; at++) scores[at] = (scores[at] ?? 0) + leafOf(tree, rows[at] ?? []);
    return tree;
  });
}

/** Where the scores of a group should go: the chance of each row against its share in what is right. */
function pull(
  scores: Float64Array,
  right: Float64Array,
  from: number,
  to: number,
  slopes: Float64Array,
  curves: Float64Array,
): void {
  const chances = shares(Array.from(scores.subarray(from, to)));
  const good = chances.reduce((sum, chance, at) => sum + chance * (right[from + at] ?? 0), 0);
  for (const [at, chance] of chances.entries()) {
    slopes[from + at] = chance - (chance * (right[from + at] ?? 0)) / good;
    curves[from + at] = Math.max(1e-4, chance * (1 - chance));
  }
}

interface Binned {
  /** Per column, the bin of each row. */
  columns: Uint8Array[];
  /** Per column, the upper ends of its bins. */
  edges: number[][];
}

const BINS = 40;

function intoBins(rows: readonly (readonly number[])[]): Binned {
  const width = rows[0]?.length ?? 0;
  const edges: number[][] = [];
  const columns: Uint8Array[] = [];
  for (let column = 0; column < width; column++) {
    const values = Float64Array.from(rows, (row) => row[column] ?? 0).sort();
    const distinct = [...new Set(values)];
    const even = Array.from(
      { length: BINS },
      (_, at) => values[Math.floor(((at + 1) * (values.length - 1)) / BINS)] ?? 0,
    );
    const ends = distinct.length <= BINS ? distinct : [...new Set(even)];
    edges.push(ends);
    columns.push(Uint8Array.from(rows, (row) => binOf(row[column] ?? 0, ends)));
  }
  return { columns, edges };
}

function binOf(value: number, ends: readonly number[]): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (ends[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Growing {
  binned: Binned;
  slopes: Float64Array;
  curves: Float64Array;
  /** The columns that this tree may ask. */
  asked: Int32Array;
  settings: Settings;
}

/** Sums of slope and curve by column asked and bin, one after the other. */
type Sums = Float64Array;

function growTree(growing: Growing, all: Int32Array): Tree {
  const { binned, settings } = growing;
  const columns: number[] = [];
  const [thresholds, left, right, values]: number[][] = [[], [], [], []];
  const add = (rows: Int32Array, sums: Sums, depth: number): number => {
    const node = columns.push(-1) - 1;
    const { slope, curve } = totals(growing, rows);
    for (const list of [thresholds, left, right]) list?.push(0);
    values?.push((-settings.rate * slope) / (curve + settings.pull));
    const split = depth < settings.depth ? bestSplit(growing, sums, slope, curve) : null;
    if (!split || !left || !right || !thresholds) return node;
    const middle = parted(rows, binned.columns[split.column] as Uint8Array, split.bin);
    const [low, high] = [rows.subarray(0, middle), rows.subarray(middle)];
    const small = summed(growing, low.length < high.length ? low : high);
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) - (small[at] as number);
    columns[node] = split.column;
    thresholds[node] = binned.edges[split.column]?.[split.bin] ?? 0;
    left[node] = add(low, low.length < high.length ? small : sums, depth + 1);
    right[node] = add(high, low.length < high.length ? sums : small, depth + 1);
    return node;
  };
  add(all, summed(growing, all), 0);
  return { columns, thresholds: thresholds ?? [], left: left ?? [], right: right ?? [], values: values ?? [] };
}

/** Rows up to a bin first, the others after them, each in their order; the place where the others begin. */
function parted(rows: Int32Array, bins: Uint8Array, bin: number): number {
  const others = new Int32Array(rows.length);
  let [low, high] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    if ((bins[row] as number) <= bin) rows[low++] = row;
    else others[high++] = row;
  }
  rows.set(others.subarray(0, high), low);
  return low;
}

function totals({ slopes, curves }: Growing, rows: Int32Array): { slope: number; curve: number } {
  let [slope, curve] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    slope += slopes[rows[at] as number] as number;
    curve += curves[rows[at] as number] as number;
  }
  return { slope, curve };
}

function summed({ binned, slopes, curves, asked }: Growing, rows: Int32Array): Sums {
  const sums = new Float64Array(asked.length * BINS * 2);
  for (let column = 0; column < asked.length; column++) {
    const bins = binned.columns[asked[column] as number] as Uint8Array;
    const start = column * BINS * 2;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const place = start + 2 * (bins[row] as number);
      sums[place] = (sums[place] as number) + (slopes[row] as number);
      sums[place + 1] = (sums[place + 1] as number) + (curves[row] as number);
    }
  }
  return sums;
}

function bestSplit(
  { binned, asked, settings: { leastLeaf, pull } }: Growing,
  sums: Sums,
  slope: number,
  curve: number,
): { column: number; bin: number } | null {
  let best: { column: number; bin: number } | null = null;
  let most = 1e-3 + (slope * slope) / (curve + pull);
  for (const [index, column] of asked.entries()) {
    const count = binned.edges[column]?.length ?? 0;
    let [gl, hl] = [0, 0];
    for (let bin = 0; bin < count - 1; bin++) {
      gl += sums[(index * BINS + bin) * 2] as number;
      hl += sums[(index * BINS + bin) * 2 + 1] as number;
      const [gr, hr] = [slope - gl, curve - hl];
      if (hl < leastLeaf || hr < leastLeaf) continue;
      const gain = (gl * gl) / (hl + pull) + (gr * gr) / (hr + pull);
      if (gain > most) {
        most = gain;
        best = { column, bin };
      }
    }
  }
  return best;
}

function leafOf({ columns, thresholds, left, right, values }: Tree, row: readonly number[]): number {
  let node = 0;
  for (let column = columns[0] ?? -1; column >= 0; column = columns[node] ?? -1)
    node = ((row[column] ?? 0) <= (thresholds[node] ?? 0) ? left[node] : right[node]) ?? 0;
  return values[node] ?? 0;
}

/** Numbers from 0 to 1, the same every time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
