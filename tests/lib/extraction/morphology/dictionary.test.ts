import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { HAND_LIST } from "@/tests/lib/extraction/morphology/hand-list";

describe("words of the news", () => {
  test.each(HAND_LIST)("%s is %s, %s", (form, lemma, grammar) => {
    const readings = readingsOf(form);
    const isCase = CASES.some((each) => each === grammar);
    expect(readings[0]?.lemma).toBe(lemma);
    expect(readings).toContainEqual(
      expect.objectContaining(isCase ? { lemma, case: grammar } : { lemma, pos: grammar }),
    );
  });
});

test.each([
  ["Марипов", "surname"],
  ["Жапаровой", "surname"],
  ["Мирзиёев", "surname"],
  ["Касымзода", "surname"],
  ["Рустамович", "patronymic"],
  ["Улукбек", "given"],
  ["Ташкента", "place"],
  ["Янгикента", "place"],
])("%s is tagged %s", (form, tag) => {
  expect(readingsOf(form)[0]?.tag).toBe(tag);
});

test("a word in small letters is first of all no name", () => {
  expect(readingsOf("роман")[0]?.tag).toBeNull();
  expect(readingsOf("Марат")[0]?.tag).toBe("given");
});

test.each(["ё", "ещё", "отчёт", "Королёв"])("%s is read with е as with ё", (form) => {
  expect(readingsOf(form.replace("ё", "е")).map(({ lemma }) => lemma)).toEqual(
    readingsOf(form).map(({ lemma }) => lemma),
  );
});

test.each(["2021", "—", "😀", "\uD800", "a-", "-то", "й\u0306", "İstanbul"])("%j is read without a throw", (form) => {
  expect(readingsOf(form).length).toBeGreaterThan(0);
});

const RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя-АБВГДЕЖИКМНОПРСТУХӨҮқ".split("");

test("any word has a reading, the same whenever it is asked for", () => {
  const word = fc
    .array(fc.constantFrom(...RUSSIAN), { minLength: 1, maxLength: 30 })
    .map((letters) => letters.join(""));
  fc.assert(
    fc.property(fc.oneof(word, fc.string({ unit: "binary" })), (form) => {
      const readings = readingsOf(form);
      expect(readings.length).toBeGreaterThan(0);
      expect(readingsOf(form)).toEqual(readings);
    }),
    { numRuns: 2000 },
  );
});

test("words of a megabyte, with hyphens and without, are read at once", () => {
  const from = performance.now();
  for (const unit of ["а", "А", "а-", "ов", "Ё"]) expect(readingsOf(unit.repeat(500_000))[0]?.pos).toBe("other");
  expect(performance.now() - from).toBeLessThan(500);
});
