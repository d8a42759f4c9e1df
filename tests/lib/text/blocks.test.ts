import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBlocks } from "@/lib/text/blocks";
import { findSourceLine } from "@/lib/text/source-line";

const LONG = "Работы на участке начались весной и будут продолжаться до осени, сообщили строители дороги журналистам.";

/** "heading|Справка": one line a block, with what is said about it. */
const drawn = (text: string): string[] =>
  readBlocks(text).map(({ kind, start, end, box, ordered, omitted }) =>
    [[kind, ordered && "ordered", box && "box", omitted].filter(Boolean).join(" "), text.slice(start, end)].join("|"),
  );

test("the first line is the headline, every other line a paragraph", () => {
  expect(drawn("Заголовок\r\n\r\nПервый абзац.\r\nВторой абзац.")).toEqual([
    "headline|Заголовок",
    "paragraph|Первый абзац.",
    "paragraph|Второй абзац.",
  ]);
});

test.each([
  ["- первое;\n- второе.", ["item|первое;", "item|второе."]],
  ["– первое;\n– второе.", ["item|первое;", "item|второе."]],
  ["• первое\n* второе", ["item|первое", "item|второе"]],
  ["1. первое\n2) второе", ["item ordered|первое", "item ordered|второе"]],
  ["– Мы рады, – сказал он журналистам.", ["paragraph|– Мы рады, – сказал он журналистам."]],
  ["- Мы рады, - сказал он журналистам.", ["paragraph|- Мы рады, - сказал он журналистам."]],
  [
    "- Мы рады! - сказал он.\n- Мы тоже, - добавила она.",
    ["paragraph|- Мы рады! - сказал он.", "paragraph|- Мы тоже, - добавила она."],
  ],
  ["- цех, склад;\n- гараж, - по словам мастера.", ["item|цех, склад;", "item|гараж, - по словам мастера."]],
  ["— Мы рады, — сказал он.", ["paragraph|— Мы рады, — сказал он."]],
  ["2021 год был трудным.", ["paragraph|2021 год был трудным."]],
])("list markers stand before the item: %j", (body, expected) => {
  expect(drawn(`Заголовок\n${body}`).slice(1)).toEqual(expected);
});

test.each([
  ["## Что дальше", "heading|Что дальше"],
  ["Что дальше", "heading|Что дальше"],
  ["Что дальше?", "paragraph|Что дальше?"],
  ["– что дальше", "item|что дальше"],
])("a heading is a short line between paragraphs: %j", (line, expected) => {
  expect(drawn(`Заголовок\n${LONG}\n${line}\n${LONG}`)[2]).toBe(expected);
});

test.each([
  ["Справка", "В районе работают две школы:"],
  ["Для справки:", "В районе работают две школы:"],
  ["## Досье", "В районе работают две школы:"],
  ["Маалымат", "Районда эки мектеп иштейт:"],
  ["Maʼlumot", "Tumanda ikkita maktab bor:"],
  ["Маълумот", "Туманда иккита мактаб бор:"],
  ["Background", "There are two schools in the district:"],
])("the reference box is its heading, the lead-in and the list: %s", (heading, leadIn) => {
  const blocks = readBlocks(`Headline\n${LONG}\n${heading}\n${leadIn}\n- one;\n- two.\n${LONG}`);
  expect(blocks.map(({ box = false }) => box)).toEqual([false, false, true, true, true, true, false]);
  expect(blocks[2]?.kind).toBe("heading");
});

test.each([
  ["Ссылка: https://example.kg/news/1", "https://example.kg/news/1"],
  ["Источник: 24.kg", "24.kg"],
  ["Булак: Кабар агенттиги", "Кабар агенттиги"],
  ["Manba: https://example.uz/a?b=c", "https://example.uz/a?b=c"],
  ["Source: https://example.com/x", "https://example.com/x"],
])("the last line may name the source: %s", (line, source) => {
  const text = `Заголовок\n${LONG}\n${line}\nПоделиться`;
  const blocks = readBlocks(text);
  expect(blocks.map(({ omitted }) => omitted)).toEqual([undefined, undefined, "source", "furniture"]);
  expect(findSourceLine(text, blocks)).toBe(source);
});

test.each([
  "Источник: по данным ведомства, работы завершены в срок и без замечаний.",
  "Источник в министерстве подтвердил это.",
])("a sentence is not a source line: %s", (line) => {
  const text = `Заголовок\n${LONG}\n${line}`;
  expect(readBlocks(text)[2]?.omitted).toBeUndefined();
  expect(findSourceLine(text, readBlocks(text))).toBeNull();
});

describe("page furniture", () => {
  test.each([
    "Добавить комментарий ×",
    "Поделиться",
    "Комментарии (3)",
    "Распечатать",
    "Подписаться",
    "Читайте также: Дороги закрыты",
    "Facebook Twitter Telegram",
    "Этот сайт использует cookies для удобства",
    "Пикир калтыруу",
    "Бөлүшүү",
    "Izoh qoldirish",
    "Ulashish",
    "Leave a comment",
    "Share this article",
    "12 comments",
    "We use cookies to improve your experience",
  ])("is left out at the end and said so: %s", (line) => {
    expect(readBlocks(`Заголовок\n${LONG}\n${line}`)[2]?.omitted).toBe("furniture");
  });

  test.each([
    "Поделиться опытом приехали врачи.",
    "Подписаться под документом согласились все.",
    "Комментарии дал министр.",
    "Печать документов приостановлена.",
  ])("is never a sentence: %s", (line) => {
    expect(readBlocks(`Заголовок\n${LONG}\n${line}`)[2]?.omitted).toBeUndefined();
  });

  test("in the middle of an article stays", () => {
    expect(readBlocks(`Заголовок\n${LONG}\nПоделиться\n${LONG}`)[2]?.omitted).toBeUndefined();
  });
});

test("a paragraph wrapped by hand is one", () => {
  const body = "Работы на участке начались весной и будут\nпродолжаться до осени.";
  expect(
    drawn(`Заголовок\n${"Дорожные рабочие приступили к работе ещё весной, и\nс тех пор не останавливались."}\n${body}`),
  ).toHaveLength(4);
});

const piece = fc.constantFrom(
  "Слово",
  "😀",
  "\u200B",
  "\u00A0",
  "\n",
  "\r\n",
  "- ",
  "1. ",
  "Справка",
  ":",
  ".",
  "Поделиться",
  "\uD800",
  "Источник: ",
  "## ",
  " ",
);

test("no word is lost, no block overlaps another, and every block slices sanely, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
      (text) => {
        const blocks = readBlocks(text);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/Слово|Поделиться|Справка/u);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/\p{L}/u);
      },
    ),
  );
});
