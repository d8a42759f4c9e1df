/** A tree of decisions: at node `n`, go left where the column is at most the threshold; a leaf has column −1. */
export interface Tree {
  columns: readonly number[];
  thresholds: readonly number[];
  left: readonly number[];
  right: readonly number[];
  values: readonly number[];
}

/** The sum of the leaves that a row falls into. */
export function scoreOf(trees: readonly Tree[], row: readonly number[]): number {
  let sum = 0;
  for (const { columns, thresholds, left, right, values } of trees) {
    let node = 0;
    for (let column = columns[0] ?? -1; column >= 0; column = columns[node] ?? -1)
      node = ((row[column] ?? 0) <= (thresholds[node] ?? 0) ? left[node] : right[node]) ?? 0;
    sum += values[node] ?? 0;
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
