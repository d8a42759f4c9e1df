import { expect, test } from "vitest";
import { grammarWord } from "@/lib/extraction/figures/grammar-words";

const word = (text: string) => grammarWord(text, text.toLowerCase());

test.each([
  ["зарплата", "выросла"],
  ["экспорт", "вырос"],
  ["зарплата", "растёт"],
  ["школы", "закрыты"],
  ["население", "составило"],
])("%s may be the subject of %s", (noun, verb) => {
  expect(word(noun).forms & word(verb).forms).toBeGreaterThan(0);
});

test.each([
  ["экспорт", "выросла"],
  ["зарплату", "выросла"],
  ["больница", "закрыты"],
  ["населению", "составило"],
])("%s is not the subject of %s", (noun, verb) => {
  expect(word(noun).forms & word(verb).forms).toBe(0);
});
