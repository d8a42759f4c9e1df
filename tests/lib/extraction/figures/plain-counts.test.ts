import { describe, expect, test } from "vitest";
import { isSure } from "@/lib/extraction/confidence";
import { weigh } from "@/lib/extraction/extract";
import { learnedFigure } from "@/lib/extraction/rules/learned-figures";
import { readBlocks } from "@/lib/text/blocks";
import { readBody } from "../../../support/reading";

/** "subject | measure | value" with the period, of the figures that a rule of counts is sure of, whatever the corpus makes of it. */
function shown(body: string, headline = "Новости дня"): string[] {
  const text = `${headline}\n${body}`;
  const document = { text, blocks: readBlocks(text), language: "ru", publishedAt: new Date("2024-11-05") };
  return weigh(document).facts.flatMap(({ fact, score }) => {
    if (fact.kind !== "quantity" || fact.rule === learnedFigure.id || !isSure(score)) return [];
    const { subject, measure, value, per } = fact.arguments;
    return [[subject, measure, `${value}`, per && `per ${per}`].filter(Boolean).join(" | ")];
  });
}

describe("to how many things somebody did what the verb says", () => {
  test.each([
    [
      "Егеря остановили 140 машин, составили 31 протокол и изъяли 12 ружей.",
      [
        "егеря | число изъятых ружей | 12",
        "егеря | число остановленных машин | 140",
        "егеря | число составленных протоколов | 31",
      ],
    ],
    ["5 912 дел рассмотрели районные суды.", ["районные суды | число рассмотренных дел | 5912"]],
    [
      "Канатная дорога ежедневно перевозит 900 туристов.",
      ["канатная дорога | число перевозимых туристов | 900 | per день"],
    ],
    ["Сель снёс 2 пешеходных моста.", ["сель | число снесённых пешеходных мостов | 2"]],
    ["Прокуратура Таласа направила в суды 40 дел.", ["прокуратура Таласа | число направленных в суды дел | 40"]],
  ])("%s", (body, expected) => {
    expect(
      shown(body)
        .map((each) => each.replace("Прокуратура", "прокуратура"))
        .sort(),
    ).toEqual([...expected].sort());
  });

  test.each([
    "Мэрия Нарына откроет 12 катков.",
    "Фонд просит 300 палаток.",
    "Датчик показал 287 мкг/куб. м.",
    "Егеря не остановили 140 машин.",
    "Тушили 9 расчётами.",
  ])("no such deed: %s", (body) => {
    expect(shown(body)).toEqual([]);
  });
});

describe("how many there were, and what became of them", () => {
  test.each([
    [
      "В Таласе за год родилось 6 320 детей, умерло 2 140 человек.",
      ["Талас | число родившихся детей | 6320", "Талас | число умерших | 2140"],
    ],
    [
      "В Таласе произошло 48 пожаров, погибли 11 человек, ещё 34 получили травмы.",
      ["Талас | число погибших | 11", "Талас | число получивших травмы | 34", "Талас | число пожаров | 48"],
    ],
    ["В Таласе 11 школ, в них учатся 12 400 детей.", ["Талас | число учащихся | 12400", "Талас | число школ | 11"]],
    ["В Таласе на учёт поставили 300 голов скота.", ["Талас | число поставленных на учёт голов скота | 300"]],
    ["В Таласе вакцину получили 900 человек.", ["Талас | число получивших вакцину | 900"]],
    [
      "В Таласе за превышение скорости наказаны 118 человек.",
      ["Талас | число наказанных за превышение скорости | 118"],
    ],
    ["В Таласе жалобы подали 70 учителей.", ["Талас | число подавших жалобы учителей | 70"]],
    ["За год в Таласе 38 магазинов закрыто.", ["Талас | число закрытых магазинов | 38"]],
  ])("%s", (body, expected) => {
    expect(shown(body).sort()).toEqual([...expected].sort());
  });

  test.each([
    ["Фермеры Таласа собрали 280 тысяч тонн хлопка.", ["фермеры Таласа | сбор хлопка | 280000"]],
    ["Электрики отремонтировали 40 км линий.", ["электрики | длина отремонтированных линий | 40"]],
    [
      "Казахстан экспортировал 3,9 млн тонн зерна. В том числе пшеницы вывезено 2,7 млн тонн, ячменя — 870 тысяч тонн.",
      [
        "Казахстан | вывоз пшеницы | 2700000",
        "Казахстан | вывоз ячменя | 870000",
        "Казахстан | экспорт зерна | 3900000",
      ],
    ],
    [
      "В Таласе проживает 40 тысяч человек, в Нарыне — 50 тысяч.",
      ["Нарын | население | 50000", "Талас | население | 40000"],
    ],
    [
      "В Таласе за превышение скорости наказаны 118 человек, за обгон — 9.",
      ["Талас | число наказанных за обгон | 9", "Талас | число наказанных за превышение скорости | 118"],
    ],
    ["Суд приговорил чабана к 7 годам колонии.", []],
  ])("how much of it: %s", (body, expected) => {
    expect(shown(body).sort()).toEqual([...expected].sort());
  });

  test("the country is the one told of before", () => {
    expect(shown("Казахстан строит заводы. Сейчас в стране работают 310 котельных.")).toEqual([
      "Казахстан | число котельных | 310",
    ]);
    expect(shown("Хлопок повезут в Оше и Бишкеке. Сейчас в стране работают 310 котельных.")).toEqual([]);
  });

  test("whose they are stands in the sentence before", () => {
    expect(shown("Егеря Таласа провели 34 рейда. По их итогам выявлено 12 нарушений.").at(-1)).toBe(
      "егеря Таласа | число выявленных нарушений | 12",
    );
    expect(shown("Егеря Таласа провели 34 рейда. Оправданы 12 человек.")).toHaveLength(1);
  });
});

describe("measures that are only guessed", () => {
  const guessed = (body: string): (string | null)[] =>
    readBody(body).facts.flatMap((fact) => (fact.kind === "quantity" ? [fact.arguments.measure] : []));

  test.each([
    ["Прокурор просил назначить 9 лет.", /возраст/u],
    ["Суд приговорил бухгалтера к 7 годам лишения свободы.", /возраст/u],
    ["С января родилось 642 тыс. детей.", /погибш/u],
    ["Она увеличилась на 515 тысяч человек.", /увеличенн/u],
    ["В ней проживает 4,15 млн.", /проживанн/u],
  ])("%s", (body, wrong) => {
    expect(guessed(body).length).toBeGreaterThan(0);
    for (const measure of guessed(body)) expect(measure).not.toMatch(wrong);
  });
});
