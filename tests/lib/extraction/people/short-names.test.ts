import { describe, expect, test } from "vitest";
import { shortNames } from "@/lib/extraction/identity/short-names";
import { readBody } from "../../../support/reading";

const linked = (...names: string[]): Record<string, string> =>
  Object.fromEntries(shortNames(names.map((name) => ({ key: name, names: [name] }))));

describe("a short name goes with the whole one of the same text", () => {
  test.each([
    ["ЦБ", "Центральный банк"],
    ["ЦБ", "Центральный банк Республики Узбекистан"],
    ["НБКР", "Национальный банк Кыргызской Республики"],
    ["ТПП", "Торгово-промышленная палата"],
    ["МВД", "Министерство внутренних дел"],
    ["МОН", "Министерство образования и науки"],
    ["МТСОМ", "Министерство труда, социального обеспечения и миграции"],
    ["Минздрав", "Министерство здравоохранения"],
    ["Минобрнауки", "Министерство образования и науки"],
    ["«Байтерека»", "холдинг «Байтерек»"],
    ["Кабмин", "Кабинет министров КР"],
    ["Минцифры", "Министерство цифрового развития"],
    ["Генпрокуратура", "Генеральная прокуратура"],
    ["Нацстатком", "Национальный статистический комитет"],
    ["городской кенеш", "Бишкекский городской кенеш"],
  ])("%s: %s", (short, full) => expect(linked(short, full)).toEqual({ [short]: full }));

  test.each([
    ["ЦБ", "Цементный завод"],
    ["МВД", "Министерство обороны"],
    ["АО", "Азия Авто Казахстан онлайн"],
    ["Минфин", "Министерство обороны"],
    ["Минск", "Министерство сельского хозяйства"],
    ["городской кенеш", "Бишкекский областной совет"],
    ["«Байтерека»", "холдинг «Байсал»"],
    ["Темир", "Министерство транспорта"],
  ])("%s is not short for %s", (short, other) => expect(linked(short, other)).toEqual({}));

  test("not where two would do, but by way of a longer short name", () => {
    const [russia, kazakhstan] = ["Центральный банк России", "Центральный банк Казахстана"];
    expect(linked("ЦБ", russia, kazakhstan)).toEqual({});
    expect(linked("НБ", "Нацбанк", "Национальный банк Кыргызстана", "Народная больница Нарына")).toEqual({
      Нацбанк: "Национальный банк Кыргызстана",
    });
    const by = shortNames([
      { key: "ЦБ", names: ["ЦБ"] },
      { key: "Нацбанк", names: ["Нацбанк", "Центральный банк"] },
      { key: "НБ", names: ["Национальный банк Узбекистана", "Центральный банк Узбекистана"] },
    ]);
    expect(Object.fromEntries(by)).toEqual({ ЦБ: "НБ", Нацбанк: "НБ" });
  });

  test("a list of hundreds of names is left as it is", () => {
    const many = Array.from({ length: 500 }, (_, at) => `Центр ${at}`);
    expect(linked("ЦБ", "Центральный банк", ...many)).toEqual({});
  });
});

test("in an article both names are one body, under the whole one", () => {
  const { entities, facts } = readBody(
    "Центральный банк сохранил ставку. Председатель ЦБ Тимур Асанов рассказал об этом. В Минздраве молчат, Министерство здравоохранения занято.",
  );
  const bodies = entities.filter(({ kind }) => kind === "organisation");
  expect(bodies.map(({ name }) => name)).toEqual(["Центробанк", "Министерство здравоохранения"]);
  expect(bodies.map(({ aliases }) => aliases)).toEqual([["ЦБ"], ["Минздрав"]]);
  expect(facts.find(({ kind }) => kind === "position")?.arguments).toMatchObject({ of: "Центробанк" });
});
