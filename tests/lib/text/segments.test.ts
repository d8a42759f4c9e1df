import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Layered, nest, type Piece, segment, spansByBlock } from "@/lib/text/segments";

const TEXT = "Премьер-министр Кыргызстана Улукбек Марипов в рамках поездки посетил технопарк";
const over = (words: string, layer = 1): Layered => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, layer };
};
const whole = { start: 0, end: TEXT.length };

/** "[1 a [2 b]] c": the drawing as brackets. */
const draw = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ start, end, index, inner }) => {
      const words = inner.length ? draw(inner) : TEXT.slice(start, end);
      return index === null ? words : `[${index}|${words}]`;
    })
    .join("");

describe("words under several spans", () => {
  const cases: [string, Layered[], string][] = [
    ["none", [], TEXT],
    ["one", [over("Марипов")], TEXT.replace("Марипов", "[0|Марипов]")],
    [
      "a place within a post",
      [over("Кыргызстана"), over("Премьер-министр Кыргызстана")],
      TEXT.replace("Премьер-министр Кыргызстана", "[1|Премьер-министр [0|Кыргызстана]]"),
    ],
    [
      "a post that a visit crosses: the visit stands outside, the post in two pieces",
      [
        over("Премьер-министр Кыргызстана Улукбек Марипов"),
        over("Улукбек Марипов в рамках поездки посетил технопарк", 0),
      ],
      "[0|Премьер-министр Кыргызстана ][1|[0|Улукбек Марипов] в рамках поездки посетил технопарк]",
    ],
    [
      "two that cross in one layer: the earlier stands outside",
      [over("Кыргызстана Улукбек"), over("Улукбек Марипов")],
      "Премьер-министр [0|Кыргызстана [1|Улукбек]][1| Марипов] в рамках поездки посетил технопарк",
    ],
    ["the same words twice", [over("Марипов"), over("Марипов")], TEXT.replace("Марипов", "[0|[1|Марипов]]")],
    ["an empty span", [{ start: 3, end: 3, layer: 1 }], TEXT],
  ];
  test.each(cases)("%s", (_, spans, drawing) => {
    expect(draw(nest(segment(whole, spans)))).toBe(drawing);
  });

  test("a span that reaches beyond the range is drawn as far as the range goes", () => {
    const runs = segment({ start: 16, end: 27 }, [{ start: 0, end: 99, layer: 0 }, over("Кыргызстана Улукбек")]);
    expect(runs).toEqual([{ start: 16, end: 27, covers: [0, 1] }]);
  });
});

const anySpans = fc.array(
  fc.record({ start: fc.nat(80), length: fc.nat(30), layer: fc.nat(2) }).map(({ start, length, layer }) => ({
    start,
    end: start + length,
    layer,
  })),
  { maxLength: 12 },
);
const anyRange = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

/** Every leaf of the drawing with the spans around it. */
function leaves(pieces: readonly Piece[], around: number[] = []): { start: number; end: number; under: number[] }[] {
  return pieces.flatMap(({ start, end, index, inner }) => {
    const under = index === null ? around : [...around, index];
    return inner.length ? leaves(inner, under) : [{ start, end, under }];
  });
}

describe("whatever the spans", () => {
  test("every character of the range is drawn once, in order", () => {
    fc.assert(
      fc.property(anyRange, anySpans, (range, spans) => {
        const drawn = leaves(nest(segment(range, spans))).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => start + i),
        );
        expect(drawn).toEqual(Array.from({ length: range.end - range.start }, (_, i) => range.start + i));
      }),
    );
  });

  test("each character lies under just the spans that cover it, those of lower layers outside", () => {
    fc.assert(
      fc.property(anyRange, anySpans, (range, spans) => {
        for (const { start, end, under } of leaves(nest(segment(range, spans)))) {
          for (let character = start; character < end; character++) {
            const covering = spans.flatMap((span, i) => (span.start <= character && character < span.end ? [i] : []));
            expect([...under].sort((a, b) => a - b)).toEqual(covering);
          }
          const layers = under.map((i) => spans[i]?.layer ?? -1);
          expect(layers).toEqual([...layers].sort((a, b) => a - b));
        }
      }),
    );
  });

  test("no two neighbours could be one", () => {
    fc.assert(
      fc.property(anyRange, anySpans, (range, spans) => {
        const runs = segment(range, spans).map(({ covers }) => covers.join());
        const cuts = new Set(spans.filter(({ start, end }) => start < end).flatMap(({ start, end }) => [start, end]));
        for (const { start } of segment(range, spans).slice(1)) expect(cuts.has(start)).toBe(true);
        expect(runs.length).toBeGreaterThan(0);
      }),
    );
  });

  test("a block gets the spans that touch it and no others", () => {
    const blocks = [
      { start: 0, end: 20 },
      { start: 21, end: 50 },
      { start: 52, end: 90 },
    ];
    fc.assert(
      fc.property(anySpans, (spans) => {
        const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
        spansByBlock(blocks, sorted).forEach((dealt, i) => {
          const block = blocks[i] ?? { start: 0, end: 0 };
          expect(dealt).toEqual(sorted.filter(({ start, end }) => start < block.end && end > block.start));
        });
      }),
    );
  });
});
