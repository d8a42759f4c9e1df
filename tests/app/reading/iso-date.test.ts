import { expect, test } from "vitest";
import { dateWords } from "@/app/articles/[slug]/_reading/iso-date";

test.each([
  ["ru", "2021-03-26", "26 марта 2021"],
  ["ky", "2021-03-26", "26-март, 2021-жыл"],
  ["uz", "2021-03-26", "2021-yil 26-mart"],
  ["en", "2021-03-26", "26 March 2021"],
  ["ru", "2021-03", "март 2021"],
  ["ru", "2021", "2021"],
  ["ru", "2021-12-31/2022-01-02", "31 декабря 2021 – 2 января 2022"],
  ["en", "2020/2021", "2020 – 2021"],
] as const)("%s %s", (locale, iso, words) => {
  expect(dateWords(locale, iso)).toBe(words);
});
