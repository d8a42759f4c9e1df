import { expect, test } from "vitest";
import { extract } from "@/lib/extraction/extract";
import { spokenTimes } from "@/lib/extraction/spoken-times";
import { readBlocks } from "@/lib/text/blocks";
import { markedWith, unmarked } from "../../support/marked";

test.each([
  "Мост строили {в течение двух лет}, открыли {12 марта 2021 года}.",
  "{Через неделю} дорогу закрыли, {несколько дней назад} открыли снова.",
  "{Около трёх лет} здесь не было воды, {последние годы} её возят.",
  "Завод стоит {более десяти лет}, а мост {полвека}.",
  "Суд дал ему {1 год 6 месяцев}.",
  "Озеро мелеет {каждый год}.",
  "В {настоящее время} школу чинят, на {следующий день} обещали свет.",
  "Посёлок затопило в {четверг, 9 мая}, чинили его {вчера, 10 мая}.",
  "Асан Темиров умер в возрасте 52 лет, его брату 64 года.",
  "34-летний аким работал {полтора года}.",
  "В день выборов шёл дождь.",
])("%s", (sentence) => {
  const marked = sentence.replaceAll("}", "|}");
  const text = `Новости\n${unmarked(marked)}`;
  const document = { text, blocks: readBlocks(text), language: "ru", publishedAt: null };
  const found = spokenTimes(document, extract(document).mentions).map((time) => ({ ...time, label: "" }));
  expect(markedWith(text, found).slice("Новости\n".length)).toBe(marked);
});
