/** A tree of decisions: at node `n`, go left where the column is at most the threshold; a leaf has column −1. */
export interface Tree {
  columns: readonly number[];
  thresholds: readonly number[];
  left: readonly number[];
  right: readonly number[];
  values: readonly number[];
}

/** Leaves are whole numbers of this part of one: so they are stored, and sums of them are the same in any order. */
const PART = 1e4;
/** No value lies in this bin or above it. */
const LAST_BIN = 255;
/** Whole numbers from −16 to 47 find their bin in a table. */
const [SMALLEST, SMALL] = [-16, 64];

/**
 * Trees as they are asked most quickly. Of a column only its bin counts: how many of the thresholds that any tree asks of
 * it are less. Every tree is made whole, so that all leaves lie equally deep, and laid out as heaps are: the root is 1, the
 * branches of node `n` are `2n` and `2n + 1`. So a way down is a sum, no jump that the processor would have to guess, and
 * all trees together are small enough to stay near it.
 */
export class Forest {
  private readonly depth: number;
  /** By column, ascending. */
  private readonly thresholds: readonly Float64Array[];
  /** The bins of small whole numbers, by column. */
  private readonly bins: Uint8Array;
  /** Of all trees: the column in the high byte, in the low one the last bin that goes left. */
  private readonly tests: Uint16Array;
  private readonly leaves: Int32Array;

  constructor(trees: readonly Tree[]) {
    this.depth = Math.max(0, ...trees.map((tree) => depthOf(tree, 0)));
    this.thresholds = thresholdsOf(trees);
    this.bins = Uint8Array.from(
      this.thresholds.flatMap((_, column) =>
        Array.from({ length: SMALL }, (_, at) => this.search(column, at + SMALLEST)),
      ),
    );
    const size = 2 ** this.depth;
    this.tests = new Uint16Array(trees.length * size).fill(LAST_BIN);
    this.leaves = new Int32Array(trees.length * size);
    for (const [at, tree] of trees.entries()) this.lay(tree, 0, at * size, 1);
  }

  /** Which bin of a column a value lies in. */
  binOf(column: number, value: number): number {
    const whole = value | 0;
    const at = whole - SMALLEST;
    const isSmall = whole === value && at === (at & (SMALL - 1));
    return isSmall ? (this.bins[column * SMALL + at] as number) : this.search(column, value);
  }

  /** The sum of the leaves that each row falls into; `bins` holds rows of `width` columns. */
  scoresOf(bins: Uint8Array, width: number, rows: number): number[] {
    const scores: number[] = [];
    for (let row = 0; row < rows; row += 4) this.addFour(bins, width, row, rows, scores);
    return scores;
  }

  /**
   * The scores of four rows, as far as there are so many. They go down a tree together, as none has to wait for another;
   * what is behind the last row is the last row once more.
   */
  private addFour(bins: Uint8Array, width: number, row: number, rows: number, scores: number[]): void {
    const { depth, tests, leaves } = this;
    const size = 1 << depth;
    const last = (rows - 1) * width;
    const a = row * width;
    const b = Math.min(a + width, last);
    const c = Math.min(b + width, last);
    const d = Math.min(c + width, last);
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let start = 0; start < tests.length; start += size) {
      let atA = 1;
      let atB = 1;
      let atC = 1;
      let atD = 1;
      for (let level = 0; level < depth; level++) {
        const testA = tests[start + atA] as number;
        const testB = tests[start + atB] as number;
        const testC = tests[start + atC] as number;
        const testD = tests[start + atD] as number;
        atA = 2 * atA + (((testA & 255) - (bins[a + (testA >> 8)] as number)) >>> 31);
        atB = 2 * atB + (((testB & 255) - (bins[b + (testB >> 8)] as number)) >>> 31);
        atC = 2 * atC + (((testC & 255) - (bins[c + (testC >> 8)] as number)) >>> 31);
        atD = 2 * atD + (((testD & 255) - (bins[d + (testD >> 8)] as number)) >>> 31);
      }
      const first = start - size;
      sumA += leaves[first + atA] as number;
      sumB += leaves[first + atB] as number;
      sumC += leaves[first + atC] as number;
      sumD += leaves[first + atD] as number;
    }
    for (const sum of [sumA, sumB, sumC, sumD].slice(0, rows - row)) scores.push(sum / PART);
  }

  private search(column: number, value: number): number {
    const thresholds = this.thresholds[column] ?? NONE;
    let [low, high] = [0, thresholds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((thresholds[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A leaf that lies higher than the deepest stands in all places below it. */
  private lay(tree: Tree, node: number, start: number, place: number): void {
    const size = 2 ** this.depth;
    if (place >= size) {
      this.leaves[start + place - size] = Math.round((tree.values[node] ?? 0) * PART);
      return;
    }
    const [left, right] = isLeaf(tree, node) ? [node, node] : [tree.left[node] ?? 0, tree.right[node] ?? 0];
    if (left !== right) {
      const column = tree.columns[node] ?? 0;
      this.tests[start + place] = (column << 8) | this.search(column, tree.thresholds[node] ?? 0);
    }
    this.lay(tree, left, start, 2 * place);
    this.lay(tree, right, start, 2 * place + 1);
  }
}

const NONE = new Float64Array(0);

const isLeaf = ({ columns }: Tree, node: number): boolean => (columns[node] ?? -1) < 0;

const depthOf = (tree: Tree, node: number): number =>
  isLeaf(tree, node) ? 0 : 1 + Math.max(depthOf(tree, tree.left[node] ?? 0), depthOf(tree, tree.right[node] ?? 0));

/** @throws where a column has more than a byte can count */
function thresholdsOf(trees: readonly Tree[]): Float64Array[] {
  const found: Set<number>[] = [];
  for (const { columns, thresholds } of trees) {
    for (const [node, column] of columns.entries()) {
      if (column >= 0) found[column] = (found[column] ?? new Set()).add(thresholds[node] ?? 0);
    }
  }
  const sorted = Array.from(found, (values) => Float64Array.from(values ?? []).sort());
  if (sorted.length > 256 || sorted.some((values) => values.length >= LAST_BIN)) throw new Error("too many thresholds");
  return sorted;
}

/** Scores as shares of one: the log-linear choice among rows. */
export function shares(scores: readonly number[]): number[] {
  const max = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - max));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
