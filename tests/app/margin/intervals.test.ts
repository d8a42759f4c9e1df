import fc from "fast-check";
import { expect, test } from "vitest";
import { coveredBy, Intervals, without } from "@/app/_reader/intervals";
import type { Span } from "@/lib/text/span";

const LENGTH = 40;
const span = fc
  .tuple(fc.integer({ min: 0, max: LENGTH - 1 }), fc.integer({ min: 1, max: LENGTH }))
  .map(([start, long]): Span => ({ start, end: Math.min(LENGTH, start + long) }));
const spans = fc.array(span, { maxLength: 12 });

/** How many of the spans are over each character: the plain way to know. */
const depths = (all: readonly Span[]): number[] =>
  Array.from({ length: LENGTH }, (_, at) => all.filter(({ start, end }) => start <= at && at < end).length);

test("what covers a place is found, the shortest first, wherever it begins", () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: LENGTH - 1 }), (all, at) => {
      const found = new Intervals(all).at(at);
      expect(new Set(found)).toEqual(new Set(all.filter(({ start, end }) => start <= at && at < end)));
      const lengths = found.map(({ start, end }) => end - start);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    }),
  );
});

test("a long one is found behind many short ones", () => {
  const long = { start: 0, end: 40 };
  const short = Array.from({ length: 30 }, (_, start) => ({ start, end: start + 1 }));
  expect(new Intervals([...short, long]).at(35)).toEqual([long]);
});

test.each([1, 2, 3])("what at least %d cover is what is painted, in stretches that do not touch", (least) => {
  fc.assert(
    fc.property(spans, (all) => {
      const covered = coveredBy(all, least);
      expect(depths(covered)).toEqual(depths(all).map((depth) => (depth >= least ? 1 : 0)));
      for (const [i, { start, end }] of covered.entries()) {
        expect(start).toBeLessThan(end);
        if (i > 0) expect(start).toBeGreaterThan(covered[i - 1]?.end ?? LENGTH);
      }
    }),
  );
});

test("what is taken out is out, and nothing else", () => {
  fc.assert(
    fc.property(spans, spans, (some, others) => {
      const [from, taken] = [coveredBy(some), coveredBy(others)];
      const out = depths(taken);
      expect(depths(without(from, taken))).toEqual(depths(from).map((depth, at) => (out[at] ? 0 : depth)));
    }),
  );
});
