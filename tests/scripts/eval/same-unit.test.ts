import { expect, test } from "vitest";
import { sameUnit } from "@/scripts/eval/same-unit";

test.each([
  ["км", "километр"],
  ["кг", "килограмм"],
  ["мм", "миллиметр"],
  ["рабочее_место", "рабочее место"],
  ["шт", "штука"],
  ["погонный_метр", "м"],
  ["лошадиная_сила", "л. с."],
  ["микрограмм", "мкг"],
  ["грамм", "г"],
])("%s and %s are one unit", (one, other) => {
  expect(sameUnit(one, other)).toBe(true);
});

test.each([
  ["км", "метр"],
  ["%", "п.п."],
  ["тонна", null],
])("%s and %s are not", (one, other) => {
  expect(sameUnit(one, other)).toBe(false);
});
