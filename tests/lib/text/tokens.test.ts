import { expect, test } from "vitest";
import { readTokens } from "@/lib/text/tokens";

const drawn = (text: string): string =>
  readTokens(text)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");

test.each([
  ["Премьер-министр прибыл.", "Премьер-министр|прибыл|."],
  ["2 500 единиц, 1,5 млн", "2|500|единиц|,|1,5|млн"],
  ["Oʻzbekiston, Oʻzbekistonda", "Oʻzbekiston|,|Oʻzbekistonda"],
  ["сообщает 24.kg.", "сообщает|24.kg|."],
  ["26.03.2021 г.", "26.03.2021|г|."],
  ["Бан\u00ADк «Ак-Тоо» 😀", "Бан\u00ADк|«|Ак-Тоо|»|😀"],
  ["5% и $7", "5|%|и|$|7"],
])("%s", (text, expected) => {
  expect(drawn(text)).toBe(expected);
});
