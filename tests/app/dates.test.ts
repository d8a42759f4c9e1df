import { expect, test } from "vitest";
import { dayWords, isoDay, momentWords } from "@/app/_i18n/dates";
import { LOCALES } from "@/app/_i18n/locale";

const EVENING = new Date("2026-11-23T19:05:00Z"); // 01:05 of the 24th in Bishkek

test.each([
  ["ru", "24 ноября 2026, 01:05"],
  ["ky", "24-ноябрь, 2026-жыл, 01:05"],
  ["uz", "2026-yil 24-noyabr, 01:05"],
  ["en", "24 November 2026, 01:05"],
] as const)("a moment reads in %s as a newsroom of the region writes it", (locale, words) => {
  expect(momentWords(locale, EVENING)).toBe(words);
});

test("the day for machines is the day in the region", () => {
  expect(isoDay(EVENING)).toBe("2026-11-24");
});

test.each(LOCALES)("every month of the year has its own name in %s", (locale) => {
  const months = Array.from({ length: 12 }, (_, month) => dayWords(locale, new Date(Date.UTC(2026, month, 15))));
  expect(new Set(months.map((words) => words.replace(/\d/g, ""))).size).toBe(12);
  expect(months.join()).not.toMatch(/M\d/);
});
