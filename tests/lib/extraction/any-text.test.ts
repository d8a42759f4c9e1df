import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extraction/extract";
import { FACT_ARGUMENTS } from "@/lib/extraction/fact";
import { readBlocks } from "@/lib/text/blocks";
import { LANGUAGES } from "@/lib/text/language";
import { fastest } from "@/tests/support/fastest";

const read = (text: string, language = "ru") =>
  extract({ text, blocks: readBlocks(text), language, publishedAt: new Date("2024-03-01") });

const piece = fc.constantFrom(
  "Президент ",
  "Казахстана ",
  "Асан ",
  "Темиров ",
  "посетил ",
  "завод ",
  "«Дружба» ",
  "«",
  "»",
  "и ",
  "в ",
  "Оше",
  ". ",
  ", ",
  "— ",
  "сказал ",
  "26 марта ",
  "2021 года ",
  "2 500 ",
  "млн ",
  "единиц ",
  "в год",
  "\n",
  "- ",
  "Справка\n",
  "мощностью ",
  "около ",
  "IX ",
  "заседание ",
  "которое ",
  "пройдет ",
  "Министерство ",
  "здравоохранения ",
  "по ",
  "между ",
  "😀",
  "👩\u200D👩\u200D👧 ",
  "🏭 ",
  "\u200B",
  "\u202E",
  "\uD800",
  "\uDC00",
  "İ",
  "й\u0306",
  "Oʻzbekiston ",
  "из ",
  "шести ",
  "глава ",
  "правительства ",
  "Об этом сообщает ",
  "0",
  "%",
  "$",
);

test("every mention and fact stands on words of the text, and every fact is of its schema", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join("")),
      fc.constantFrom(...LANGUAGES),
      (text, language) => {
        const { mentions, entities, facts } = read(text, language);
        const ids = new Set(entities.map(({ id }) => id));
        for (const { start, end, entity } of [...mentions, ...facts.map((fact) => ({ ...fact, entity: undefined }))]) {
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          if (entity) expect(ids).toContain(entity);
        }
        for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        for (const fact of facts) expect(FACT_ARGUMENTS[fact.kind].safeParse(fact.arguments).error).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});

const paragraph =
  "Премьер-министр Кыргызстана Нурлан Асанов посетил завод «Дружба» в Оше. Об этом сообщает пресс-служба мэрии, где работают 12 человек. ";
const SHAPES: readonly (readonly [string, string])[] = [
  ["an article", `${paragraph}\n`],
  ["one endless line", paragraph],
  [
    "a line without an end of a sentence",
    "президента Казахстана и министра здравоохранения и главы правительства Асанов ",
  ],
  ["one endless word", "словослово"],
  ["letters and hyphens", "а-"],
  ["digits", "1234567890"],
  ["groups of digits", "123 "],
  ["numbers with hyphens", "1-"],
  ["opening quotes", "«"],
  ["full stops", "."],
  ["capitals and points", "А."],
  ["genitives", "здравоохранения "],
  ["list markers", "- \n"],
  ["furniture", "Поделиться\n"],
  ["namesakes", "Нурлан Асанов, Азамат Асанов, "],
  ["other planes and lone halves", "😀\uD800\u200B"],
];

describe("any text is read in time that grows with its length", () => {
  test.each(SHAPES)(
    "%s",
    (_, part) => {
      const ofLength = (length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);
      const small = fastest(() => read(ofLength(8_192)));
      const large = fastest(() => read(ofLength(131_072)));
      // Sixteen times the text: quadratic would be 256 times the time. The constant keeps noise of a busy machine out.
      expect(large).toBeLessThan(16 * 3.5 * small + 150);
    },
    60_000,
  );

  test("a megabyte is read", () => {
    expect(read(`${paragraph}\n`.repeat(8_000)).facts.length).toBeGreaterThan(0);
  }, 60_000);
});

test.each(["", " ", "\n\n", "\uFEFF", "\uD800", "12345", "«»", "—", "\u202E\u2066"])(
  "%j has no facts and throws nothing",
  (text) => {
    for (const language of LANGUAGES) expect(read(text, language).facts).toEqual([]);
  },
);

test("pictures and marks alone are no names, whatever the tagger thinks of words that it has never met", () => {
  const text = "Новость номер 8\n\nВот 👩\u200D👩\u200D👧 тут и сафе\u0301т 🏭 там.";
  expect(read(text).mentions).toEqual([]);
});

test("the same document gives the same result", () => {
  const text = `Новости\n${paragraph.repeat(3)}`;
  expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
});
