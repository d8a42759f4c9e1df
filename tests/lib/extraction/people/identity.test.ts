import { describe, expect, test } from "vitest";
import type { Extraction } from "@/lib/extraction/extract";
import { readBody } from "../../../support/reading";

/** Who is who: the words of every mention of a person, one person a line, in the order of the text. */
function people(body: string): string[] {
  const { text, mentions, entities } = readBody(body);
  return entities
    .filter(({ kind }) => kind === "person")
    .map(({ id, name }) => `${name}: ${wordsOf(text, mentions, id)}`);
}

const wordsOf = (text: string, mentions: Extraction["mentions"], id: string): string =>
  mentions
    .filter(({ entity }) => entity === id)
    .map(({ start, end }) => text.slice(start, end))
    .join(" + ");

describe("one person, however he is called", () => {
  test.each([
    [
      "Премьер-министр Улукбек Темиров прибыл. Гости ждали Темирова. Позже глава правительства уехал.",
      ["Улукбек Темиров: Улукбек Темиров + Темирова + глава правительства"],
    ],
    [
      "Борис Николаевич Орлов болен. Борису Николаевичу помогут.",
      ["Борис Николаевич Орлов: Борис Николаевич Орлов + Борису Николаевичу"],
    ],
    [
      "С Валерием Топаловым сыграли. Для Валерия Топалова это важно.",
      ["Валерий Топалов: Валерием Топаловым + Валерия Топалова"],
    ],
    [
      "Илья Лапкевич открыл цех. Позже Лапкевич уехал. Илья Лапкевич ещё вернётся.",
      ["Илья Лапкевич: Илья Лапкевич + Лапкевич + Илья Лапкевич"],
    ],
    ["Асан Темиров и А. Темиров — одно лицо.", ["Асан Темиров: Асан Темиров + А. Темиров"]],
  ])("%s", (body, lines) => {
    expect(people(body)).toEqual(lines);
  });
});

describe("two people of one surname", () => {
  test.each([
    [
      "Айгуль Жапарова и Азамат Жапаров спорят. Жапарову поддержали, с Жапаровым не согласны.",
      ["Айгуль Жапарова: Айгуль Жапарова", "Азамат Жапаров: Азамат Жапаров"],
    ],
    ["Асан Темиров спорил с Бакытом Темировым.", ["Асан Темиров: Асан Темиров", "Бакыт Темиров: Бакытом Темировым"]],
    ["А. Темиров прибыл. Б. Темиров уехал.", ["А. Темиров: А. Темиров", "Б. Темиров: Б. Темиров"]],
  ])("%s", (body, lines) => {
    expect(people(body).map((line, at) => (line.startsWith(lines[at] ?? "?") ? lines[at] : line))).toEqual(lines);
  });
});

test("a list of four thousand people is read into four thousand people", () => {
  const sounds = ["ба", "ду", "ги", "жо", "ке", "ла", "му", "ни", "ро", "са", "ту", "ше", "чы", "за", "пе", "вы"];
  const surname = (at: number): string => [at % 16, (at >> 4) % 16, at >> 8].map((sound) => sounds[sound]).join("");
  const names = Array.from(
    { length: 4000 },
    (_, at) => `Асан ${surname(at).replace(/^./u, (first) => first.toUpperCase())}мов`,
  );
  expect(people(`Пришли ${names.join(", ")}.`).length).toBeGreaterThan(3000);
});

describe("the key that links people across articles", () => {
  const keyOf = (body: string, language = "ru"): string | undefined =>
    readBody(body, { language }).entities.find(({ kind }) => kind === "person")?.key;

  test.each([
    ["С Борисом Орловым говорили.", "Борис Николаевич Орлов прибыл."],
    ["Пётр Семёнов прибыл.", "Петра Семенова встретили."],
    ["Президент Садыр Темиров прибыл.", "Встреча с Садыром Темировым прошла."],
  ])("%s = %s", (one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(one)).toBe(keyOf(other));
  });
});
