import fc from "fast-check";
import { expect, test } from "vitest";
import { confidenceBy } from "@/lib/extraction/confidence";
import type { Grounds } from "@/lib/extraction/grounds/evidence";
import { type Judged, learnSureness } from "@/scripts/train/sureness";

const facts = (rule: string, score: number, right: number, wrong: number, grounds: Grounds = {}): Judged[] => [
  ...Array.from({ length: right }, (): Judged => ({ kind: "plan", rule, score, grounds, right: true })),
  ...Array.from({ length: wrong }, (): Judged => ({ kind: "plan", rule, score, grounds, right: false })),
];

const sure = (judged: readonly Judged[], rule: string, score: number, grounds: Grounds = {}): number =>
  confidenceBy(learnSureness(judged), { kind: "plan", rule, confidence: score }, grounds);

test("a rule is as sure as its facts were right, a rare one nearly as sure as it says itself", () => {
  const judged = [...facts("often", 0.8, 180, 20), ...facts("seldom", 0.8, 0, 1)];
  expect(sure(judged, "often", 0.8)).toBeCloseTo(0.9, 1);
  expect(sure(judged, "seldom", 0.8)).toBeGreaterThan(0.4);
  expect(sure(judged, "never", 0.77)).toBe(0.77);
});

test("a ground that goes with wrong facts speaks against, one that is seldom seen says nothing", () => {
  const judged = [
    ...facts("r", 0.8, 90, 10),
    ...facts("r", 0.8, 20, 30, { far: 1 }),
    ...facts("r", 0.8, 0, 2, { odd: 1 }),
  ];
  expect(sure(judged, "r", 0.8, { far: 1 })).toBeLessThan(0.6);
  expect(sure(judged, "r", 0.8, { odd: 1 })).toBe(sure(judged, "r", 0.8));
});

test("whatever was judged, weights are whole numbers and no fact is certain", () => {
  const judged = fc.record({
    kind: fc.constantFrom("plan" as const, "visit" as const),
    rule: fc.constantFrom("a", "b"),
    score: fc.constantFrom(0.01, 0.5, 0.99),
    grounds: fc.record({ near: fc.constantFrom(0, 1), far: fc.constantFrom(0, 1, 3) }),
    right: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(judged, { maxLength: 80 }), (all) => {
      const weights = learnSureness(all);
      expect(learnSureness(all)).toEqual(weights);
      for (const one of all) {
        const confidence = confidenceBy(weights, { ...one, confidence: one.score }, one.grounds);
        expect(confidence).toBeGreaterThanOrEqual(0.01);
        expect(confidence).toBeLessThanOrEqual(0.99);
      }
      for (const { rules, grounds } of Object.values(weights))
        expect([...Object.values(rules).flat(), ...Object.values(grounds)].every(Number.isInteger)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
