import { describe, expect, test } from "vitest";
import { BODIES } from "@/lib/extraction/lexicon/gazetteer/bodies";
import { bodyRows } from "@/lib/extraction/lexicon/gazetteer/body-rows";
import { formsOfPlace } from "@/lib/extraction/lexicon/gazetteer/place-forms";
import { placeRows } from "@/lib/extraction/lexicon/gazetteer/rows";
import { inEnglish, inUzbek, inUzbekCyrillic } from "@/lib/extraction/lexicon/gazetteer/transliteration";
import { inflectedPlacesIn, placesIn } from "@/lib/extraction/lexicon/places";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";

test.each([
  ["Ростов-на-Дону", "Ростове-на-Дону"],
  ["Соединённые Штаты Америки:p", "Соединённых Штатах Америки"],
  ["Республика Алтай", "Республике Алтай"],
  ["Грозный", "Грозного"],
  ["Тверь:f", "Твери"],
  ["Баку!", "Баку"],
])("%s declines: %s", (marked, form) => {
  expect(formsOfPlace(marked)).toContain(form);
});

test("a row of a region is the region in four languages", () => {
  expect(placeRows("# region\nНарынская | Нарын | Norin | Naryn", "kg")[0]).toMatchObject({
    id: "kg-region-naryn",
    ru: ["Нарынская область:f"],
    ky: ["Нарын облусу", "Нарын областы"],
    uz: ["Norin viloyati", "Norin oblasti"],
  });
});

test("a kind of place or body that nobody knows is a fault of the table", () => {
  expect(() => placeRows("# planet\nМарс", "kg")).toThrow("planet");
  expect(() => bodyRows("# planet\nМарс | Марс | Mars | Mars")).toThrow("planet");
});

test("every organisation has a name in all four languages", () => {
  const incomplete = bodyRows(BODIES).filter(({ ru, ky, uz, en }) => [ru, ky, uz, en].some((names) => !names[0]));
  expect(incomplete).toEqual([]);
});

test("an id is one organisation's", () => {
  const ids = bodyRows(BODIES).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("one place, whatever the language", () => {
  const id = "uz-town-kokand";
  test.each([
    ["ru", ["Коканде"]],
    ["en", ["Kokand"]],
  ])("%s", (language, words) => {
    expect(
      placesIn(language).longestAt(
        words.map((word) => word.toLowerCase()),
        0,
      )?.entry.id,
    ).toBe(id);
  });
  test.each([
    ["ky", "Коконго", "Кокон"],
    ["uz", "Qoʻqonda", "Qoʻqon"],
    ["uz-Cyrl", "Қўқонда", "Қўқон"],
  ])("%s", (language, word, name) => {
    const hit = inflectedPlacesIn(language).longestAt([turkicKey(word, language)], 0);
    expect(hit?.entry).toMatchObject({ id, name, known: "Коканд" });
  });
});

test.each([
  [inUzbek, "Каракол-Кыштак", "Karakol-Kishtak"],
  [inEnglish, "Южно-Сахалинск", "Yuzhno-Sakhalinsk"],
  [inUzbekCyrillic, "Yangiyoʻl", "Янгийўл"],
])("%o %s ⇒ %s", (write, name, written) => {
  expect(write(name)).toBe(written);
});
