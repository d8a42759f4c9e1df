import { describe, expect, test } from "vitest";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { learnedFigure } from "@/lib/extraction/rules/learned-figures";
import { readBody } from "../../../support/reading";

/** "words ⇒ subject | measure | value unit" and what else is said, of the figures that a rule has understood, however sure. */
function figures(body: string): string[] {
  const { text, facts } = readBody(body, { publishedAt: new Date("2024-03-12") });
  return facts.flatMap((fact) =>
    fact.kind === "quantity" && fact.rule !== learnedFigure.id
      ? [`${text.slice(fact.start, fact.end)} ⇒ ${said(fact)}`]
      : [],
  );
}

function said({ arguments: it }: Extract<ExtractedFact, { kind: "quantity" }>): string {
  const rest = [it.per && `per ${it.per}`, it.date, it.comparison, it.change].filter(Boolean);
  return [it.subject, it.measure, `${it.value} ${it.currency ?? it.unit}`, ...rest].join(" | ");
}

describe("whose figure it is and what it measures", () => {
  test.each([
    ["Протяжённость дороги – 63 км.", "Протяжённость дороги – 63 км ⇒ дорога | протяжённость | 63 километр"],
    [
      "В 2020 году экспорт урюка составил 33 тысячи тонн.",
      "экспорт урюка составил 33 тысячи тонн ⇒ урюк | экспорт | 33000 тонна | 2020",
    ],
    [
      "Стоимость проекта достигла 30 млн долларов.",
      "Стоимость проекта достигла 30 млн долларов ⇒ проект | стоимость | 30000000 USD",
    ],
    [
      "34-летний Азамат Токтосунов выиграл турнир.",
      "34-летний Азамат Токтосунов ⇒ Азамат Токтосунов | возраст | 34 год",
    ],
    ["Нурлану Асанову 47 лет.", "Нурлану Асанову 47 лет ⇒ Нурлан Асанов | возраст | 47 год"],
    [
      "Айгуль Осмоновой исполнилось 60 лет.",
      "Айгуль Осмоновой исполнилось 60 лет ⇒ Айгуль Осмонова | возраст | 60 год",
    ],
    ["Победил Нурлан Асанов (23 года).", "Нурлан Асанов (23 года ⇒ Нурлан Асанов | возраст | 23 год"],
  ])("%s", (body, figure) => {
    expect(figures(body).map((each) => each.replace("процент", "%"))).toEqual([figure]);
  });

  test.each([
    "Нурлан Асанов 22 года ставит спектакли.",
    "Они – 12 человек.",
    "Вырос на 12 %.",
    "Стоимость, по словам соседей, – 5 сомов.",
    "– 63 км –",
    "составил составил 5 %",
    "до до до 5 % на на с с с",
  ])("half understood is none: %s", (body) => {
    expect(figures(body)).toEqual([]);
  });
});

test("every figure with somebody to be of is found, sure or not", () => {
  const { text, facts } = readBody("Цена мяса поднялась до 600 сомов. Нурлан Асанов 22 года ставит спектакли.");
  const found = facts.flatMap((fact) => (fact.kind === "quantity" ? [fact.arguments.value] : []));
  expect(found).toEqual([600, 22]);
  for (const { start, end } of facts) expect(text.slice(start, end)).toMatch(/600|22/u);
});

test("a list of figures stays on its words", () => {
  const body = Array.from({ length: 60 }, (_, at) => `Площадь парка составляет ${at + 2} га, длина – ${at} м.`).join(
    "\n",
  );
  const { text, facts } = readBody(body);
  for (const { start, end } of facts) expect(text.slice(start, end)).toMatch(/^Площадь парка составляет \d+ га|\d/u);
  expect(facts.length).toBeGreaterThanOrEqual(60);
});
