import { expect, test } from "vitest";
import { exactCounts, partialCounts, tokenCounts } from "@/scripts/eval/flat-score";

const TEXT = "Айбек Садыров прибыл в город Ош";
const at = (words: string, type: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  type,
});
const gold = [at("Айбек Садыров", "PER"), at("Ош", "LOC")];

test.each([
  ["all of it", gold, { exact: 2, tokens: 2, partial: 2 }],
  ["half of a name", [at("Садыров", "PER"), at("Ош", "LOC")], { exact: 1, tokens: 1, partial: 1.5 }],
  ["another type", [at("Айбек Садыров", "ORG")], { exact: 0, tokens: 0, partial: 0 }],
  ["one word too many", [at("город Ош", "LOC")], { exact: 0, tokens: 0, partial: 0.5 }],
  ["nothing", [], { exact: 0, tokens: 0, partial: 0 }],
])("%s", (_, ours, { exact, tokens, partial }) => {
  expect(exactCounts(gold, ours)).toEqual({ right: exact, found: ours.length, expected: 2 });
  expect(tokenCounts(TEXT, gold, ours, "PER").right).toBe(tokens);
  expect(partialCounts(TEXT, gold, ours)).toEqual({ right: partial, found: ours.length, expected: 2 });
});
