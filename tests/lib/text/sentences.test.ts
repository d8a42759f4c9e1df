import fc from "fast-check";
import { expect, test } from "vitest";
import { readSentences } from "@/lib/text/sentences";

const drawn = (text: string): string =>
  readSentences(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(" | ");

test.each([
  "Дорога открыта. | Движение возобновлено.",
  "Звоните: тел. 0312 56-17-23, моб. (0555) 12-34-56. | Спасатели нашли пять тел. | Поиски продолжаются.",
  "Об этом сообщили 26 марта 2021 г. в мэрии. | Работы продолжаются.",
  "Ущерб составил 5 млн долл. США. | Виновные найдены.",
  "На это выделено 3,5 млрд. сомов. | Деньги поступили.",
  "Документ подписали У. Марипов и А. С. Орлов. | Встреча прошла в г. Ош.",
  "«Мы рады. Мы ждали», — сказал он. | Все молчали.",
  "Вышла книга «Повести „Гор. И степей“ Айтматова». | Тираж невелик.",
  "Что дальше? | Неизвестно! | Ждём…",
  "Дом стоит на ул. Абая, д. 5. | Рядом школа.",
  "Mr. Smith arrived on Monday. | He left on Friday.",
  "электронных приборов учёта газа;",
  "Заголовок без точки",
])("%s", (marked) => {
  expect(drawn(marked.replaceAll(" | ", " "))).toBe(marked);
});

test("sentences cover every word of the block and do not overlap", () => {
  const piece = fc.constantFrom("Слово", "г", ".", " ", "«", "»", "!", "5", "А", "😀", "\n", "„", "“");
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join("")),
      (text) => {
        let at = 0;
        for (const { start, end } of readSentences(text, { start: 0, end: text.length })) {
          expect(text.slice(at, start).trim()).toBe("");
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      },
    ),
  );
});
