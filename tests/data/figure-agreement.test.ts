import { expect, test } from "vitest";
import { compareFigures, peopleAgree } from "@/scripts/corpus/figure-agreement";
import { readItem } from "@/scripts/corpus/read";

const HEADER = `id: ru-base-001
language: ru
split: train
genre: brief
topic: economy
publishedAt: 2024-03-12
licence: CC0-1.0
`;
const TEXT =
  "[loc l1|Город Ош] купил [num n1 12 unit=автобус|двенадцать] новых автобусов за [money m1 3.4e9 KGS|3,4 млрд сомов]. " +
  "Ремонт депо длился [num n2 5 unit=месяц|пять месяцев].";

const pass = (facts: readonly string[], text = TEXT) =>
  readItem(`${HEADER}\n${text}\n---\n${facts.join("\n")}\n`, "data/corpus/ru/base/001.txt");

const one = pass([
  'quantity | subject=l1 | measure=число новых автобусов | value=n1 | "двенадцать новых автобусов"',
  'quantity | subject=новые автобусы | measure=цена | value=m1 | "за 3,4 млрд сомов"',
  'quantity | subject=депо | measure=ремонт | value=n2 | "длился пять месяцев"',
]);

test("two passes agree in a figure by value and unit, by subject, and by the words of its measure", () => {
  const other = pass(
    [
      'quantity | subject=l1 | measure=число автобусов | value=n1 | "двенадцать новых автобусов"',
      'quantity | subject=l1 | measure=цена | value=m1 | "за 3,4 млрд сомов"',
    ],
    TEXT.replace("unit=автобус", "unit=автобусы"),
  );
  const counted = (right: number) => ({ right, first: 3, second: 2 });
  expect(Object.fromEntries(compareFigures(one, other))).toEqual({
    "figures: value and unit": counted(2),
    "figures: and subject": counted(1),
    "figures: and measure": counted(1),
    "figures: and measure, overlap": counted(2),
    "figures, whole": counted(0),
    "figures, whole, overlap": counted(1),
  });
});

test("a figure whose unit another has written differently is not the same, whatever else is", () => {
  const other = pass(
    ['quantity | subject=l1 | measure=число новых автобусов | value=n1 | "двенадцать новых автобусов"'],
    TEXT.replace("unit=автобус", "unit=машина"),
  );
  expect(compareFigures(one, other).get("figures, whole")).toEqual({ right: 0, first: 3, second: 1 });
});

test("people agree more about what a number is than about whose it is and what it measures", () => {
  const agreed = peopleAgree("ru");
  const [value = 0, whole = 1] = ["figures: value and unit", "figures, whole"].map((name) => agreed.get(name));
  expect(value).toBeGreaterThan(whole);
  expect(peopleAgree("en").size).toBe(0);
});
