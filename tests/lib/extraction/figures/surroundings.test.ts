import { expect, test } from "vitest";
import { seenByRules } from "@/lib/extraction/extract";
import { readScene } from "@/lib/extraction/figures/scene";
import { surroundingsOf } from "@/lib/extraction/figures/surroundings";
import { castOf } from "@/lib/extraction/identity/cast-of";
import { readBlocks } from "@/lib/text/blocks";

function aroundNumbersOf(text: string) {
  const sentences = seenByRules({ text, blocks: readBlocks(text), language: "ru", publishedAt: null });
  const { lines } = readScene(sentences, castOf(sentences));
  return lines.flatMap((line) => line.amounts.map((amount) => surroundingsOf(line, amount, lines)));
}

test("the clause of a number tells how many subjects it may have, and who is spoken of without a name", () => {
  const [around] = aroundNumbersOf("Завод построили давно.\nКогда открыли мост, ему было 40 лет.");
  expect(around).toMatchObject({ subjectsBefore: 0, pronoun: 3 });
  const [other] = aroundNumbersOf("Завод построили давно.\nВ прошлом году зарплата выросла на 12 %.");
  expect(other).toMatchObject({ subjectsBefore: 1, pronoun: 0 });
});

test("an item of a list knows the sentence before the list; a sentence of a paragraph has none", () => {
  const [first, second] = aroundNumbersOf(
    "Что построили в Оше.\nЗавод «Дружба»:\n• площадь 26 га;\n• штат 130 человек.",
  );
  expect(first?.leadIn?.sentence.words[0]?.text).toBe("Завод");
  expect(second?.leadIn).toBe(first?.leadIn);
  expect(aroundNumbersOf("Завод построили давно.\nНа нём работают 34 человека.")[0]?.leadIn).toBeNull();
});
