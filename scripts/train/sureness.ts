import { logOdds, type SurenessWeights } from "@/lib/extraction/confidence";
import type { FactKind } from "@/lib/extraction/fact";
import type { Grounds } from "@/lib/extraction/grounds/evidence";

/** A fact that was found in an item nothing had been trained on. */
export interface Judged {
  kind: FactKind;
  rule: string;
  /** What its rule gave it. */
  score: number;
  grounds: Grounds;
  /** As its reader takes it (scripts/eval/right.ts). */
  right: boolean;
}

/** How much is asked of the data before a weight moves from what it is thought to be: a rule's own word, and no ground. */
export const RIDGE = { rule: 1, score: 4, ground: 3, few: 300 };
/** A ground that holds for fewer facts tells nothing. */
const SEEN = 8;
const ROUNDS = 25;

/**
 * Logistic regression by kind: what a rule gives, corrected for the rule, and moved by the grounds; each weight is held
 * near to what it would be if nothing were known (ridge). Newton's method on whole sets, so that every run gives the same.
 * → Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2009), 4.4.1
 */
export function learnSureness(judged: readonly Judged[]): SurenessWeights {
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kinds.map(([kind, facts]) => [kind, ofKind(facts)]));
}

function ofKind(facts: readonly Judged[]): SurenessWeights[string] {
  const rules = [...new Set(facts.map(({ rule }) => rule))].sort();
  const grounds = namesOf(facts);
  const rows = facts.map((fact) => rowOf(fact, rules, grounds));
  const prior = [...rules.flatMap(() => [0, 1]), ...grounds.map(() => 0)];
  const unheard = RIDGE.ground + RIDGE.few / facts.length;
  const ridge = [...rules.flatMap(() => [RIDGE.rule, RIDGE.score]), ...grounds.map(() => unheard)];
  const weights = newton(
    rows,
    facts.map(({ right }) => Number(right)),
    prior,
    ridge,
  );
  const whole = weights.map((weight) => Math.round(100 * weight));
  return {
    rules: Object.fromEntries(rules.map((rule, at) => [rule, [whole[2 * at] ?? 0, whole[2 * at + 1] ?? 100]])),
    grounds: Object.fromEntries(
      grounds
        .map((name, at) => [name, whole[2 * rules.length + at] ?? 0] as const)
        .filter(([, weight]) => weight !== 0),
    ),
  };
}

function namesOf(facts: readonly Judged[]): string[] {
  const seen = new Map<string, number>();
  for (const { grounds } of facts) for (const name of Object.keys(grounds)) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times >= SEEN)
    .map(([name]) => name)
    .sort();
}

/** Place and value of what is not nought. */
type Row = [at: number, value: number][];

function rowOf({ rule, score, grounds }: Judged, rules: readonly string[], names: readonly string[]): Row {
  const at = 2 * rules.indexOf(rule);
  const row: Row = [
    [at, 1],
    [at + 1, logOdds(score)],
  ];
  names.forEach((name, index) => {
    const value = grounds[name];
    if (value) row.push([2 * rules.length + index, value]);
  });
  return row;
}

function newton(
  rows: readonly Row[],
  right: readonly number[],
  prior: readonly number[],
  ridge: readonly number[],
): number[] {
  const size = prior.length;
  let weights = [...prior];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (ridge[at] ?? 0) * (weight - (prior[at] ?? 0)));
    const curve = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(size);
      line[at] = ridge[at] ?? 0;
      return line;
    });
    rows.forEach((row, index) => {
      const odds = row.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-odds));
      const spread = Math.max(1e-6, likely * (1 - likely));
      for (const [at, value] of row) {
        slope[at] = (slope[at] ?? 0) + (likely - (right[index] ?? 0)) * value;
        const line = curve[at];
        if (line) for (const [other, much] of row) line[other] = (line[other] ?? 0) + spread * value * much;
      }
    });
    const step = solved(curve, slope);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
    if (step.every((each) => Math.abs(each) < 1e-7)) break;
  }
  return weights;
}

/** Of a symmetric positive matrix, by Cholesky's factors; `matrix` is used up. */
function solved(matrix: readonly Float64Array[], values: readonly number[]): number[] {
  const size = values.length;
  const cell = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  const found = [...values];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = cell(row, column);
      for (let at = 0; at < column; at++) sum -= cell(row, at) * cell(column, at);
      const line = matrix[row];
      if (line) line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(column, column);
    }
  }
  for (let row = 0; row < size; row++) {
    let sum = found[row] ?? 0;
    for (let at = 0; at < row; at++) sum -= cell(row, at) * (found[at] ?? 0);
    found[row] = sum / cell(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = found[row] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= cell(at, row) * (found[at] ?? 0);
    found[row] = sum / cell(row, row);
  }
  return found;
}
