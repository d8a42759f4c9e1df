import fc from "fast-check";
import { expect, test } from "vitest";
import { type Stacked, stack } from "@/app/_reader/stack";

const GAP = 10;
const things = fc
  .array(fc.record({ top: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 1, max: 120 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.sort((a, b) => a.top - b.top));

const expectApart = (all: readonly Stacked[], tops: readonly number[]): void => {
  expect(tops[0]).toBeGreaterThanOrEqual(0);
  for (let i = 1; i < tops.length; i++) {
    expect(tops[i]).toBeGreaterThanOrEqual((tops[i - 1] ?? 0) + (all[i - 1]?.height ?? 0) + GAP);
  }
};

test("where there is room each stands at its words", () => {
  const all = [100, 300, 700].map((top) => ({ top, height: 80 }));
  expect(stack(all, GAP)).toEqual([100, 300, 700]);
});

test("where there is none the next one follows below", () => {
  const all = [100, 110, 115, 600].map((top) => ({ top, height: 80 }));
  expect(stack(all, GAP)).toEqual([100, 190, 280, 600]);
});

test("the one that is read stands at its words, and those before it make room", () => {
  const all = [100, 200, 205, 600].map((top) => ({ top, height: 80 }));
  expect(stack(all, GAP, 2)).toEqual([25, 115, 205, 600]);
});

test("at the head of the column there is no room above: all move down by what is missing", () => {
  const all = [0, 20, 30].map((top) => ({ top, height: 80 }));
  expect(stack(all, GAP, 2)).toEqual([0, 90, 180]);
});

test("none ever stands over another, whichever is read", () => {
  fc.assert(
    fc.property(things, fc.nat(), fc.boolean(), (all, chosen, isPinned) => {
      expectApart(all, stack(all, GAP, isPinned ? chosen % all.length : null));
    }),
  );
});
