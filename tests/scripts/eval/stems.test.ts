import { expect, test } from "vitest";
import { sameStems } from "@/scripts/eval/stems";

test.each([
  ["рабочих мест", "рабочее место"],
  ["Министерства финансов", "министерство финансов"],
  ["рынка", "рынок"],
  ["Нурдина Абсаматова", "Нурдин Абсаматов"],
  ["премьер-министром", "Премьер-министр"],
  ["в Чуйской области", "Чуйская область"],
  ["трёх тонн", "трех тонна"],
])("%s and %s are one in Russian", (one, other) => {
  expect(sameStems(one, other, "ru")).toBe(true);
});

test.each([
  ["число заводов", "число работников"],
  ["министр финансов", "министр"],
  ["Асанов", "Исаков"],
])("%s and %s are two", (one, other) => {
  expect(sameStems(one, other, "ru")).toBe(false);
});

test.each([
  ["ky", "Бишкекте", "Бишкек"],
  ["ky", "министрлигинин", "министрлиги"],
  ["uz", "Toshkentda", "Toshkent"],
  ["uz-Cyrl", "вазирлигига", "вазирлиги"],
])("%s: %s and %s are one", (language, one, other) => {
  expect(sameStems(one, other, language)).toBe(true);
});
