import { expect, test } from "vitest";
import { itemFaults } from "@/scripts/corpus/check-item";
import { compareItems, f1 } from "@/scripts/corpus/compare";
import { flatMentions } from "@/scripts/corpus/flat";
import { itemHints } from "@/scripts/corpus/hints";
import { listItemFiles, readItem, readItemFile } from "@/scripts/corpus/read";
import { likenesses } from "@/scripts/corpus/shingles";

/** An item of right length whose first line is what is tested. */
function anItem(line: string, facts = "", id = "ru-base-001", filling = "слово ") {
  const header = `id: ${id}\nlanguage: ru\nsplit: train\ngenre: brief\ntopic: politics\npublishedAt: 2024-03-12\nlicence: CC0-1.0`;
  return readItem(`${header}\n\n${line}\n${filling.repeat(120)}\n---\n${facts}\n`, "data/corpus/ru/base/001.txt");
}

test.each([
  ["[date 2024-02-30|30 февраля]", "2024-02-30 is not a date"],
  ["[date 2024-03-06|5 марта 2024 года]", "is not 2024-03-06"],
  ["[num 12 unit=га|12,5 га]", "is 12.5, not 12"],
  ["[money 34e9 KGS|3,4 млрд сомов]", "is 3400000000, not 34000000000"],
  ["[num 12000 unit=киши|12 миң]", ""],
  ["[money 3.4e6 UZS|3,4 mln soʻm]", ""],
  ["[num 250 unit=kishi|25 ming]", "is 25000, not 250"],
  ["[num 4|4]", "needs a unit"],
  ["[loc l1|Ош] и Ош", "is not marked"],
  ["[loc l1|Ош ]и", "white space"],
  ["[loc l1|Ош] и [org l1|Узген]", "several types"],
  ["[pos =p1|Мэр] ушёл", "stands for nothing"],
  ["[per p1|Садыр Жапаров] сказал", ""],
  ["[per p1|Алмазбек Атамбаев] сказал", "is a real person"],
])("%s: %s", (line, fault) => {
  const faults = itemFaults(anItem(line));
  expect(faults.join("\n")).toContain(fault);
  if (fault === "") expect(faults).toEqual([]);
});

test("a holder of a public office may be named with the post, not with words", () => {
  const line = "[pos =p1|Президент [loc l1|Кыргызстана]] [per p1|Садыр Жапаров] сказал";
  const post = 'position | person=p1 | title=президент | of=l1 | "Президент … Жапаров"';
  expect(itemFaults(anItem(line, post))).toEqual([]);
  expect(itemFaults(anItem(line, `${post}\nstatement | speaker=p1 | said=слово слово | "слово слово"`))).toHaveLength(
    1,
  );
});

test.each([
  ['quantity | subject=мэр | value=d1 | "5 марта"', "must be the id of a num or money"],
  ['statement | speaker=p1 | said=чего нет | "Асанов"', "is not in the text"],
  ['plan | action=ремонт | date=скоро | "5 марта"', "neither a date of the text nor ISO 8601"],
  ['position | person=d1 | title=мэр | "5 марта"', "cannot be a date"],
  ['position | person=Асанов | title=мэр | "Асанов"', "must be the id of a person"],
])("%s: %s", (fact, fault) => {
  const item = anItem("[date d1 2024-03-05|5 марта] [per p1|Асанов]", fact);
  expect(itemFaults(item).join("\n")).toContain(fault);
});

test("what looks forgotten is hinted at", () => {
  const hints = itemHints(anItem("В субботу Нурдин Асанов купил 5 коней за [money 10 KGS|10 сомов]."));
  expect(hints).toEqual([
    expect.stringContaining("Нурдин"),
    expect.stringContaining("Асанов"),
    expect.stringContaining("5"),
    'in no quantity: "10 сомов"',
  ]);
});

test("names are flattened as factRuEval draws them", () => {
  const item = anItem(
    "[pos =p1|Глава [org o1|Министерства финансов [loc l1|Кыргызстана]]] [per p1|Асан Исаков], [org o2|ОсОО «Ак-Булак»], [org o3|правительство], [fac f1|ТЭЦ [loc l2|Бишкека]], [org o4|МЧС по [loc l3|Ошской области]], [org o5|Судейский комитет [org o6|ФИФА]], [org o7|Русская служба [org o8|радио «Голос Америки»]], [org o9|Комитет при [org o10|МВД]]",
  );
  expect(flatMentions(item).map(([start, end, type]) => `${item.text.slice(start, end)} ${type}`)).toEqual([
    "Министерства финансов ORG",
    "Кыргызстана LOC",
    "Асан Исаков PER",
    "Ак-Булак ORG",
    "ТЭЦ LOC",
    "Бишкека LOC",
    "МЧС по Ошской области ORG",
    "Судейский комитет ORG",
    "ФИФА ORG",
    "Русская служба ORG",
    "Голос Америки ORG",
    "Комитет при МВД ORG",
  ]);
});

test("two passes are compared by spans and by whom a fact is about, not by ids", () => {
  const fact = (id: string, title: string) => `position | person=${id} | title=${title} | "Мэр Асанов"`;
  const one = anItem("[pos =p1|Мэр] [per p1|Асанов] [loc l1|Ош]", fact("p1", "мэр"));
  const same = anItem("[pos =p7|Мэр] [per p7|Асанов] Ош", fact("p7", "мэр"));
  const other = anItem("[pos =p7|Мэр] [per p7|Асанов] Ош", fact("p7", "глава"));
  expect(compareItems(one, same).get("all mentions")).toEqual({ right: 2, first: 3, second: 2 });
  expect(f1(compareItems(one, same).get("facts, whole") ?? { right: 0, first: 1, second: 1 })).toBe(1);
  expect(compareItems(one, other).get("facts, whole")).toEqual({ right: 0, first: 1, second: 1 });
  expect(compareItems(one, other).get("facts, arguments")).toEqual({ right: 1, first: 2, second: 2 });
});

test("items made from one template are told", () => {
  const story = "в городе открыли новую школу на двести мест и детский сад рядом с рынком";
  const items = [anItem(`${story} утром`), anItem(`${story} вечером`, "", "ru-base-002", "иное ")];
  expect(likenesses(items, 0.1)).toHaveLength(1);
  expect(likenesses([anItem("один два три четыре пять"), anItem("шесть", "", "ru-base-002", "иное ")], 0.1)).toEqual(
    [],
  );
});

test("every item of the corpus is right", { timeout: 120_000 }, () => {
  const faults = listItemFiles().flatMap((file) => itemFaults(readItemFile(file)).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
});
