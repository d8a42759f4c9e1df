import fc from "fast-check";
import { expect, test } from "vitest";
import { describeQuote, findQuote } from "@/lib/text/quote";
import { fastest } from "@/tests/support/fastest";

const twice = "Мост открыли весной. Осенью мост закрыли. Мост открыли снова.";

test.each([
  [0, "Мост открыли", " весной", 0],
  [42, "Мост открыли", " снова", 42],
])("of two places the surroundings decide: %i", (start, exact, suffix, expected) => {
  expect(findQuote(twice, { exact, prefix: "", suffix }, start === 0 ? 60 : 0)).toEqual({
    start: expected,
    end: expected + exact.length,
  });
});

test("of two places that look alike the nearer to the hint is taken, without a hint the first", () => {
  expect(findQuote("да да да", { exact: "да", prefix: "", suffix: "" }, 7)).toEqual({ start: 6, end: 8 });
  expect(findQuote("да да да", { exact: "да", prefix: "", suffix: "" })).toEqual({ start: 0, end: 2 });
});

test.each(["дом", "", "Мост  открыли"])("words that do not stand there are not found: %j", (exact) => {
  expect(findQuote(twice, { exact, prefix: "", suffix: "" })).toBeNull();
});

test("context never cuts an emoji in two, and half an emoji is found nowhere", () => {
  expect(describeQuote("😀слово😀", { start: 2, end: 7 }, 1)).toEqual({ exact: "слово", prefix: "", suffix: "" });
  expect(findQuote("😀", { exact: "\uDE00", prefix: "", suffix: "" })).toBeNull();
});

test("what was described is found again", () => {
  const text = fc
    .array(fc.constantFrom("а", "б", " ", "😀", "\n"), { minLength: 1, maxLength: 80 })
    .map((letters) => letters.join(""));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, from, length) => {
      const units = Array.from(words);
      const first = from % units.length;
      const start = units.slice(0, first).join("").length;
      const end = start + units.slice(first, first + 1 + (length % 5)).join("").length;
      expect(findQuote(words, describeQuote(words, { start, end }), start)).toEqual({ start, end });
    }),
  );
});

test("a quote of one letter repeated in a text of that letter takes linear time", () => {
  const find = (length: number) =>
    findQuote("а".repeat(4 * length), { exact: "а".repeat(length), prefix: "", suffix: "б" }, 0);
  expect(find(100_000)?.start).toBe(0);
  const [small, large] = [fastest(() => find(25_000)), fastest(() => find(100_000))];
  expect(large).toBeLessThan(4 * 2.5 * small + 150);
}, 60_000);
