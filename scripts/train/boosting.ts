import { shares, type Tree } from "@/lib/extraction/figures/trees";

/** Rows among which one choice is made, and which of them are right. */
export interface Group {
  rows: readonly (readonly number[])[];
  right: readonly boolean[];
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
}

export const SETTINGS: Settings = { trees: 90, depth: 5, rate: 0.1, leastLeaf: 4, pull: 4, columns: 0.4, groups: 0.7 };

/** Trees that raise the chance of what is right among the rows of a group, each on what those before it left. */
export function grow(groups: readonly Group[], settings: Settings = SETTINGS): Tree[] {
  const usable = groups.filter(({ right }) => right.includes(true) && right.includes(false));
  const starts: number[] = [];
  const rows: (readonly number[])[] = [];
  for (const group of usable) {
    starts.push(rows.length);
    rows.push(...group.rows);
  }
  starts.push(rows.length);
  const right = usable.flatMap((group) => group.right);
  const binned = intoBins(rows);
  const scores = new Float64Array(rows.length);
  const random = generator(5);
  return Array.from({ length: settings.trees }, () => {
    const chosen: number[] = [];
    const slopes = new Float64Array(rows.length);
    const curves = new Float64Array(rows.length);
    for (let group = 0; group < usable.length; group++) {
      if (random() > settings.groups) continue;
      const [from, to] = [starts[group] ?? 0, starts[group + 1] ?? 0];
      const chances = shares(Array.from(scores.subarray(from, to)));
      const good = chances.reduce((sum, chance, at) => sum + (right[from + at] ? chance : 0), 0);
      for (let at = from; at < to; at++) {
        const chance = chances[at - from] ?? 0;
        slopes[at] = chance - (right[at] ? chance / good : 0);
        curves[at] = Math.max(1e-4, chance * (1 - chance));
        chosen.push(at);
      }
    }
    const asked = binned.columns.map((_, column) => column).filter(() => random() < settings.columns);
    const tree = growTree(binned, Int32Array.from(chosen), slopes, curves, asked, settings);
    for (let at = 0; at < rows.length; at++) scores[at] = (scores[at] ?? 0) + leafOf(tree, rows[at] ?? []);
    return tree;
  });
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
    const ends =
      distinct.length <= BINS
        ? distinct
        : [
            ...new Set(
              Array.from({ length: BINS }, (_, at) => values[Math.floor(((at + 1) * (values.length - 1)) / BINS)] ?? 0),
            ),
          ];
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
  columns: number[];
  thresholds: number[];
  left: number[];
  right: number[];
  values: number[];
}

function growTree(
  binned: Binned,
  rows: Int32Array,
  slopes: Float64Array,
  curves: Float64Array,
  asked: readonly number[],
  settings: Settings,
): Tree {
  const tree: Growing = { columns: [], thresholds: [], left: [], right: [], values: [] };
  const add = (at: Int32Array, depth: number): number => {
    const node = tree.columns.length;
    tree.columns.push(-1);
    tree.thresholds.push(0);
    tree.left.push(0);
    tree.right.push(0);
    const [slope, curve] = totals(at, slopes, curves);
    tree.values.push((-settings.rate * slope) / (curve + settings.pull));
    const split = depth < settings.depth ? bestSplit(binned, at, slopes, curves, asked, settings, slope, curve) : null;
    if (!split) return node;
    const bins = binned.columns[split.column] as Uint8Array;
    tree.columns[node] = split.column;
    tree.thresholds[node] = binned.edges[split.column]?.[split.bin] ?? 0;
    tree.left[node] = add(
      at.filter((row) => (bins[row] ?? 0) <= split.bin),
      depth + 1,
    );
    tree.right[node] = add(
      at.filter((row) => (bins[row] ?? 0) > split.bin),
      depth + 1,
    );
    return node;
  };
  add(rows, 0);
  return tree;
}

function totals(rows: Int32Array, slopes: Float64Array, curves: Float64Array): [number, number] {
  let [slope, curve] = [0, 0];
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  return [slope, curve];
}

function bestSplit(
  binned: Binned,
  rows: Int32Array,
  slopes: Float64Array,
  curves: Float64Array,
  asked: readonly number[],
  { leastLeaf, pull }: Settings,
  slope: number,
  curve: number,
): { column: number; bin: number } | null {
  let best: { column: number; bin: number } | null = null;
  let most = 1e-3 + (slope * slope) / (curve + pull);
  const g = new Float64Array(BINS + 1);
  const h = new Float64Array(BINS + 1);
  for (const column of asked) {
    const bins = binned.columns[column] as Uint8Array;
    const count = binned.edges[column]?.length ?? 0;
    if (count < 2) continue;
    g.fill(0);
    h.fill(0);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const bin = bins[row] as number;
      g[bin] = (g[bin] as number) + (slopes[row] as number);
      h[bin] = (h[bin] as number) + (curves[row] as number);
    }
    let [gl, hl] = [0, 0];
    for (let bin = 0; bin < count - 1; bin++) {
      gl += g[bin] as number;
      hl += h[bin] as number;
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
