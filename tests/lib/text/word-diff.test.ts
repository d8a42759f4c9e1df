import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DiffPiece, diffWords } from "@/lib/text/word-diff";

const marked = (pieces: readonly DiffPiece[]): string =>
  pieces.map(({ kind, words }) => ({ same: words, removed: `[-${words}-]`, added: `{+${words}+}` })[kind]).join("");

const side = (pieces: readonly DiffPiece[], without: DiffPiece["kind"]): string =>
  pieces.map(({ kind, words }) => (kind === without ? "" : words)).join("");

describe("what was changed", () => {
  test.each([
    ["пять заводов", "шесть заводов", "[-пять-]{+шесть+} заводов"],
    ["а\nб\nв\n", "а\nв\n", "а\n[-б\n-]в\n"],
    ["а\nв", "а\nб\nв", "а\n{+б\n+}в"],
    ["Одно и то же.", "Одно и то же.", "Одно и то же."],
    ["Напомним, что Марипов прибыл.", "Марипов прибыл.", "[-Напомним, что -]Марипов прибыл."],
    ["", "новое", "{+новое+}"],
    ["старое", "", "[-старое-]"],
    ["первая строка\nвторая строка", "первая строка\nвторая, новая строка", "первая строка\nвторая{+, новая+} строка"],
  ])("from %j to %j", (before, after, expected) => {
    expect(marked(diffWords(before, after))).toBe(expected);
  });
});

test("both texts can be read from it, whatever they are", () => {
  const words = fc.array(fc.constantFrom("а", "б", " ", "\n", "в", ".", "😀"), { maxLength: 60 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(""), b.join("")];
      const pieces = diffWords(before, after);
      expect(side(pieces, "added")).toBe(before);
      expect(side(pieces, "removed")).toBe(after);
    }),
    { numRuns: 2000 },
  );
});

test("long texts that have nothing in common are told as one for the other, soon", () => {
  const text = (letter: string) => Array.from({ length: 40_000 }, (_, index) => `${letter}${index}`).join("\n");
  const started = performance.now();
  const pieces = diffWords(text("а"), text("б"));
  expect(pieces.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  expect(performance.now() - started).toBeLessThan(3000);
});
