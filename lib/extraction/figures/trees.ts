/** A tree of decisions: at node `n`, go left where the column is at most the threshold; a leaf has column −1. */
export interface Tree {
  columns: readonly number[];
  thresholds: readonly number[];
  left: readonly number[];
  right: readonly number[];
  values: readonly number[];
}

/**
 * Trees laid out in one stretch of nodes, for speed: three numbers a node, so that one look into memory gets all of it.
 * They are the column, or −1 of a leaf; the threshold, or the value of a leaf; and where the right branch begins. The left
 * branch follows at once.
 */
export interface Forest {
  roots: Int32Array;
  nodes: Float64Array;
}

export function forestOf(trees: readonly Tree[]): Forest {
  const nodes: number[] = [];
  const add = ({ columns, thresholds, left, right, values }: Tree, node: number): void => {
    const column = columns[node] ?? -1;
    const at = nodes.push(column, (column < 0 ? values : thresholds)[node] ?? 0, 0) - 3;
    if (column < 0) return;
    add({ columns, thresholds, left, right, values }, left[node] ?? 0);
    nodes[at + 2] = nodes.length;
    add({ columns, thresholds, left, right, values }, right[node] ?? 0);
  };
  const roots = trees.map((tree) => {
    const root = nodes.length;
    add(tree, 0);
    return root;
  });
  return { roots: Int32Array.from(roots), nodes: Float64Array.from(nodes) };
}

/** The sum of the leaves that a row falls into. */
export function scoreOf({ roots, nodes }: Forest, row: readonly number[]): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let column = nodes[node] as number; column >= 0; column = nodes[node] as number)
      node = (row[column] as number) <= (nodes[node + 1] as number) ? node + 3 : (nodes[node + 2] as number);
    sum += nodes[node + 1] as number;
  }
  return sum;
}

/** Scores as shares of one: the log-linear choice among rows. */
export function shares(scores: readonly number[]): number[] {
  const max = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - max));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
