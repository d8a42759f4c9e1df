/** A tree of decisions: at node `n`, go left where the column is at most the threshold; a leaf has column −1. */
export interface Tree {
  columns: readonly number[];
  thresholds: readonly number[];
  left: readonly number[];
  right: readonly number[];
  values: readonly number[];
}

/** Trees laid out in one stretch of nodes, for speed. */
export interface Forest {
  roots: Int32Array;
  columns: Int16Array;
  thresholds: Float64Array;
  left: Int32Array;
  right: Int32Array;
  values: Float64Array;
}

export function forestOf(trees: readonly Tree[]): Forest {
  const roots: number[] = [];
  let size = 0;
  for (const { columns } of trees) {
    roots.push(size);
    size += columns.length;
  }
  const moved = (side: "left" | "right") => trees.flatMap((tree, at) => tree[side].map((to) => to + (roots[at] ?? 0)));
  return {
    roots: Int32Array.from(roots),
    columns: Int16Array.from(trees.flatMap(({ columns }) => columns)),
    thresholds: Float64Array.from(trees.flatMap(({ thresholds }) => thresholds)),
    left: Int32Array.from(moved("left")),
    right: Int32Array.from(moved("right")),
    values: Float64Array.from(trees.flatMap(({ values }) => values)),
  };
}

/** The sum of the leaves that a row falls into. */
export function scoreOf({ roots, columns, thresholds, left, right, values }: Forest, row: readonly number[]): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let column = columns[node] as number; column >= 0; column = columns[node] as number)
      node = (row[column] as number) <= (thresholds[node] as number) ? (left[node] as number) : (right[node] as number);
    sum += values[node] as number;
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
