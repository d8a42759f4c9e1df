import { expect, test } from "vitest";
import { figureWords } from "@/app/_i18n/figures";

test.each([
  ["ru", 1_000_000, "1\u00a0000\u00a0000"],
  ["ru", 2500, "2\u00a0500"],
  ["ky", 1234.5, "1\u00a0234,5"],
  ["uz", 550_000, "550\u00a0000"],
  ["en", 550_000, "550,000"],
  ["ru", 0.000001, "0,000001"],
] as const)("in %s %d reads %s", (locale, value, words) => {
  expect(figureWords(locale, value)).toBe(words);
});
