import { expect, test } from "vitest";
import { turkicAction } from "@/lib/extraction/grammars/turkic-action";

test.each([
  ["ky", "ачылат", "ачуу", true],
  ["ky", "алынат", "алуу", true],
  ["ky", "чыгарат", "чыгаруу", false],
  ["ky", "тактайт", "тактоо", false],
  ["ky", "төлөйт", "төлөө", false],
  ["ky", "жетет", "жетүү", false],
  ["ky", "чыгармакчы", "чыгаруу", false],
  ["uz", "qilinadi", "qilish", true],
  ["uz", "yuboriladi", "yuborish", true],
  ["uz", "chiqadi", "chiqish", false],
  ["uz", "boshlaydi", "boshlash", false],
  ["uz", "taʼmirlashga", "taʼmirlash", false],
  ["uz-Cyrl", "топширилиши", "топшириш", true],
] as const)("%s %s is %s", (language, word, noun, passive) => {
  expect(turkicAction(word, language)).toEqual({ noun, passive });
});

test.each([
  ["ky", "ачылган"],
  ["ky", "мектеп"],
  ["uz", "boshladi"],
  ["uz", "maktab"],
])("%s %s is none", (language, word) => {
  expect(turkicAction(word, language)).toBeNull();
});
