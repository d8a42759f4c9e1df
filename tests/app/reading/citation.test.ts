import { describe, expect, test } from "vitest";
import { apa, bibtex, type Cited, gost } from "@/app/articles/[slug]/_reading/citation";

const undated: Cited = {
  headline: "Как премьер посещал технопарк",
  byline: null,
  publisher: "barometr.kg",
  publishedAt: null,
  seen: new Date("2026-11-23T04:45:00Z"),
  source: "https://barometr.kg/kak",
  address: "https://archive.example/articles/kak",
  archive: "Справка",
  slug: "kak",
};
const signed: Cited = { ...undated, byline: "А. Асанов", publishedAt: new Date("2021-03-26T06:00:00Z") };

describe("ГОСТ Р 7.0.5", () => {
  test("without a date or an author", () => {
    expect(gost(undated)).toBe(
      "Как премьер посещал технопарк [Электронный ресурс] // barometr.kg. URL: https://barometr.kg/kak (дата обращения: 23.11.2026). Архивная копия: Справка. URL: https://archive.example/articles/kak.",
    );
  });
  test("with both", () => {
    expect(gost(signed)).toContain(
      "А. Асанов. Как премьер посещал технопарк [Электронный ресурс] // barometr.kg. 2021. URL:",
    );
  });
  test("without a source the archive alone is cited", () => {
    expect(gost({ ...undated, source: null, publisher: null })).toBe(
      "Как премьер посещал технопарк [Электронный ресурс]. Архивная копия: Справка. URL: https://archive.example/articles/kak.",
    );
  });
});

describe("APA", () => {
  test("no date is n.d., with the day it was retrieved", () => {
    expect(apa(undated)).toBe(
      "barometr.kg. (n.d.). Как премьер посещал технопарк. Retrieved November 23, 2026, from https://barometr.kg/kak (archived by Справка: https://archive.example/articles/kak)",
    );
  });
  test("an author with a date", () => {
    expect(apa(signed)).toMatch(
      /^А\. Асанов\. \(2021, March 26\)\. Как премьер посещал технопарк\. barometr\.kg\. https:/,
    );
  });
});

describe("BibTeX", () => {
  test("fields that are not known are left out", () => {
    expect(bibtex(undated)).not.toContain("year");
    expect(bibtex(signed)).toContain("  year = {2021},");
  });
  test("braces and signs in a headline end no field", () => {
    expect(bibtex({ ...undated, headline: "Рост на 5% {и} \\input{x}" })).toContain(
      "title = {{Рост на 5\\% \\{и\\} input\\{x\\}}},",
    );
  });
});
