import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrationError, confidenceTable, type Judged } from "@/scripts/train/reliability";

const facts = (rule: string, score: number, right: number, wrong: number): Judged[] => [
  ...Array.from({ length: right }, () => ({ rule, score, right: true })),
  ...Array.from({ length: wrong }, () => ({ rule, score, right: false })),
];

test("a rule is as sure as its facts were right, a rare one nearly as sure as it says itself", () => {
  const table = confidenceTable([...facts("often", 0.8, 90, 10), ...facts("seldom", 0.8, 0, 1)]);
  expect(table.often).toEqual([[0.8, 0.89]]);
  expect(table.seldom?.[0]?.[1]).toBeCloseTo(0.71, 2);
});

test("scores are told apart where there are enough facts of each, and never the wrong way round", () => {
  const told = confidenceTable([...facts("r", 0.5, 20, 30), ...facts("r", 0.9, 45, 5)]);
  expect(told.r).toHaveLength(2);
  expect(told.r?.[0]?.[1]).toBeLessThan(0.5);
  expect(told.r?.[1]?.[1]).toBeGreaterThan(0.8);
  expect(confidenceTable([...facts("r", 0.5, 45, 5), ...facts("r", 0.9, 20, 30)]).r).toHaveLength(1);
  expect(confidenceTable([...facts("r", 0.5, 45, 5), ...facts("r", 0.9, 1, 1)]).r).toHaveLength(1);
});

test("steps ascend in score and in confidence, whatever was judged", () => {
  const judged = fc.record({
    rule: fc.constantFrom("a", "b"),
    score: fc.constantFrom(0.2, 0.5, 0.7, 0.9),
    right: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(judged, { maxLength: 400 }), (all) => {
      for (const steps of Object.values(confidenceTable(all))) {
        expect(steps).toEqual(steps.toSorted(([a], [b]) => a - b));
        expect(steps.map(([, sure]) => sure)).toEqual(steps.map(([, sure]) => sure).toSorted((a, b) => a - b));
        expect(steps.length).toBeGreaterThan(0);
      }
    }),
  );
});

test("the error is nought where confidence says what is right, and the distance where it does not", () => {
  const of = (confidence: number, right: number, wrong: number) =>
    facts("r", 0, right, wrong).map((fact) => ({ ...fact, confidence }));
  expect(calibrationError(of(0.75, 75, 25))).toBeCloseTo(0);
  expect(calibrationError(of(0.95, 50, 50))).toBeCloseTo(0.45);
  expect(calibrationError([...of(0.95, 95, 5), ...of(0.55, 0, 100)])).toBeCloseTo(0.275);
});
