import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBaseline, writeBaseline } from "@/scripts/eval/baseline";
import { pairedBootstrap } from "@/scripts/eval/bootstrap";

const documents = (right: (index: number) => number) =>
  Array.from({ length: 40 }, (_, index) => ({ right: right(index), found: 10, expected: 10 }));

test("the same counts are no change, whatever is drawn", () => {
  const same = documents((index) => index % 9);
  expect(pairedBootstrap(same, same)).toEqual({ difference: 0, low: 0, high: 0, verdict: "no real change" });
});

test("one right more in every document is better, one less is worse", () => {
  const before = documents((index) => 2 + (index % 7));
  const { difference, low, verdict } = pairedBootstrap(
    before,
    documents((index) => 3 + (index % 7)),
  );
  expect(difference).toBeCloseTo(10);
  expect(low).toBeGreaterThan(0);
  expect(verdict).toBe("better");
  expect(
    pairedBootstrap(
      before,
      documents((index) => 1 + (index % 7)),
    ).verdict,
  ).toBe("worse");
});

test("a gain in one document of forty is no real change, and the interval holds the difference", () => {
  const now = documents((index) => (index === 0 ? 9 : 5));
  const { difference, low, high, verdict } = pairedBootstrap(
    documents(() => 5),
    now,
  );
  expect(difference).toBeCloseTo(1);
  expect(low).toBeLessThanOrEqual(difference);
  expect(high).toBeGreaterThanOrEqual(difference);
  expect(verdict).toBe("no real change");
});

test("the draw is the same in every run", () => {
  const [before, now] = [documents((index) => index % 5), documents((index) => (index * 7) % 6)];
  expect(pairedBootstrap(before, now)).toEqual(pairedBootstrap(before, now));
});

test("what is accepted is read again as it was, a metric that a document does not have left out", () => {
  const folder = mkdtempSync(join(tmpdir(), "baseline-"));
  const file = join(folder, "baseline.json");
  const counts = new Map([
    ["mentions: a", new Map([["ru-base-001", { right: 1, found: 2, expected: 3 }]])],
    ["facts: a", new Map([["ru-base-002", { right: 0, found: 0, expected: 4 }]])],
  ]);
  try {
    expect(readBaseline(file)).toBeNull();
    writeBaseline("rules-9", counts, file);
    expect(readBaseline(file)).toEqual({ extractor: "rules-9", counts });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
