import { expect, test } from "vitest";
import { sureness } from "@/lib/extraction/grammars/sureness";

test("without grounds a rule is as sure as it usually is", () => {
  expect([0.05, 0.5, 0.62].map((usual) => sureness(usual))).toEqual([0.05, 0.5, 0.62]);
});

test("what holds moves it up or down, what does not hold changes nothing", () => {
  expect(sureness(0.5, [true, 0.5])).toBeGreaterThan(0.5);
  expect(sureness(0.5, [true, -0.5])).toBeLessThan(0.5);
  expect(sureness(0.5, [false, 0.5], [false, -3])).toBe(0.5);
});

test("however many grounds there are, it stays a probability", () => {
  const many = (by: number): number => sureness(0.5, ...Array.from({ length: 40 }, () => [true, by] as const));
  expect([many(1), many(-1)]).toEqual([1, 0]);
});
