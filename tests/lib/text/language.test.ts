import { expect, test } from "vitest";
import { detectLanguage } from "@/lib/text/language";

test.each([
  ["ru", "Премьер-министр прибыл в Ташкент для участия в заседании комиссии."],
  ["ru", "Жогорку Кенеш рассмотрел вопрос о бюджете, который был внесён в марте."],
  ["ky", "Жогорку Кеңештин депутаттары бюджет боюнча мыйзам долбоорун карап чыгышты."],
  ["ky", "Бул тууралуу министрлик билдирди жана иштер башталды."],
  ["uz", "Oʻzbekiston Prezidenti yangi maktab qurilishi bilan tanishdi va qaror qabul qilindi."],
  ["uz", "Toshkentda bu yil yangi bog' ochildi, uning maydoni katta."],
  ["uz-Cyrl", "Ўзбекистон Президенти янги мактаб қурилиши билан танишди."],
  ["en", "The prime minister arrived in Tashkent for a meeting of the commission."],
  ["ru", ""],
  ["ru", "12 345 – 67"],
])("%s: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
