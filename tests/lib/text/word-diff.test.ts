import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DiffPiece, diffWords } from "@/lib/text/word-diff";
import { fastest } from "@/tests/support/fastest";

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

test("long texts that have nothing in common are told as one for the other, in time that grows with them", () => {
  const text = (letter: string, words: number) =>
    Array.from({ length: words }, (_, index) => `${letter}${index}`).join("\n");
  const diff = (words: number) => diffWords(text("а", words), text("б", words));
  expect(diff(40_000).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  const [small, large] = [fastest(() => diff(10_000)), fastest(() => diff(40_000))];
  // Four times the words: quadratic would be sixteen times the time.
  expect(large).toBeLessThan(4 * 2.5 * small + 150);
}, 60_000);
