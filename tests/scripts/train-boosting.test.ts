import { expect, test } from "vitest";
import { Forest } from "@/lib/extraction/figures/trees";
import { grow, SETTINGS } from "../../scripts/train/boosting";

const ROWS = [[0], [1], [2]];

/** What trees think of the rows that learned from many groups of them, each with the same rows right. */
function scores(right: readonly number[]): number[] {
  const groups = Array.from({ length: 60 }, () => ({ rows: ROWS, right }));
  const forest = new Forest(grow(groups, { ...SETTINGS, trees: 20, columns: 1 }));
  return forest.scoresOf(Uint8Array.from(ROWS.flatMap(([value]) => [forest.binOf(0, value ?? 0)])), 1, ROWS.length);
}

test("what is partly right is likelier than what is wrong, and less likely than what is right", () => {
  const [wrong = 0, partly = 0, right = 0] = scores([0, 0.35, 1]);
  expect(right).toBeGreaterThan(partly);
  expect(partly).toBeGreaterThan(wrong);
});

test("where nothing is wholly right, what is partly right is learned", () => {
  const [wrong = 0, partly = 0, other = 0] = scores([0, 0.35, 0]);
  expect(partly).toBeGreaterThan(Math.max(wrong, other));
});
