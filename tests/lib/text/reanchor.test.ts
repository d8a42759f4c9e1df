import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeQuote } from "@/lib/text/quote";
import { changeBlocks } from "@/lib/text/reanchor/change-blocks";
import { Reanchoring } from "@/lib/text/reanchor/reanchor";

const BEFORE = [
  "В Оше открыли завод лифтов.",
  "Завод рассчитан на 2 500 лифтов в год, сообщила мэрия.",
  "Мэр Айбек Осмонов назвал его крупнейшим на юге страны.",
  "Об этом сообщает пресс-служба мэрии.",
  "В прошлом году в Джалал-Абаде открыли швейный цех на 120 человек.",
  "Об этом сообщает пресс-служба мэрии.",
].join("\n");

function found(words: string, after: string, from = 0) {
  const start = BEFORE.indexOf(words, from);
  const span = { start, end: start + words.length };
  const anchor = new Reanchoring(BEFORE, after).find({ ...span, ...describeQuote(BEFORE, span) });
  return {
    state: anchor.state,
    words: anchor.start === null ? null : after.slice(anchor.start, anchor.end ?? 0),
    anchor,
  };
}

describe("words of an older text in a newer one", () => {
  const LIFTS = "рассчитан на 2 500 лифтов в год";

  test.each([
    ["nothing was changed", (text: string) => text, "exact", LIFTS],
    ["something was put in before", (text: string) => `Срочно!\n${text}`, "moved", LIFTS],
    [
      "a figure within was corrected",
      (text: string) => text.replace("2 500", "3 000"),
      "edited",
      "рассчитан на 3 000 лифтов в год",
    ],
    [
      "its beginning was put otherwise",
      (text: string) => text.replace("рассчитан на", "сможет делать"),
      "edited",
      "сможет делать 2 500 лифтов в год",
    ],
    ["its end was cut", (text: string) => text.replace(" лифтов в год", ""), null, "рассчитан на 2 500"],
    [
      "its sentence went to the end",
      (text: string) => `${text.replace(/Завод рассчитан.*\n/u, "")}\nЗавод ${LIFTS}, сообщила мэрия.`,
      "relocated",
      LIFTS,
    ],
    ["its sentence was taken out", (text: string) => text.replace(/Завод рассчитан.*\n/u, ""), "orphan", null],
    ["everything was taken out", () => "", "orphan", null],
    ["another article stands there", () => "Хоккеисты выиграли третий матч подряд и вышли в финал.", "orphan", null],
  ])("%s", (_, change, state, words) => {
    const seen = found(LIFTS, change(BEFORE));
    if (state) expect(seen.state).toBe(state);
    expect(seen.words).toBe(words);
  });

  test("of equal sentences each keeps its own place; the one that was taken out is not found in the other", () => {
    const stock = "Об этом сообщает пресс-служба мэрии.";
    const second = BEFORE.lastIndexOf(stock);
    const withoutFirst = BEFORE.replace(`${stock}\n`, "");
    expect(found(stock, withoutFirst).state).toBe("orphan");
    expect(found(stock, withoutFirst, second)).toMatchObject({ state: "moved", words: stock });
  });

  test("whole words stay whole, and pairs of surrogates too", () => {
    const before = "Цех 🏭🏭 открыли вчера в полдень при участии мэра города Ош.";
    const start = before.indexOf("🏭");
    const span = { start, end: before.indexOf(" вчера") };
    const after = "Новый цех 🏭🏭 торжественно открыли-таки вчера в полдень при участии мэра города Ош.";
    const { start: from, end } = new Reanchoring(before, after).find({ ...span, ...describeQuote(before, span) });
    expect(from === null ? "" : after.slice(from, end ?? 0).isWellFormed()).toBe(true);
  });
});

const word = fc.constantFrom(
  "мэр",
  "Ош",
  "завод",
  "открыл",
  "в",
  "2021",
  "году",
  ",",
  ".",
  "\n",
  "😀",
  "\uD800",
  "ё",
  "Жалал-Абад",
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

test("blocks cover both texts without gaps, and what they call the same is the same", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      let [oldAt, newAt] = [0, 0];
      for (const { same, oldStart, oldEnd, newStart, newEnd } of changeBlocks(before, after)) {
        expect([oldStart, newStart]).toEqual([oldAt, newAt]);
        if (same) expect(before.slice(oldStart, oldEnd)).toBe(after.slice(newStart, newEnd));
        [oldAt, newAt] = [oldEnd, newEnd];
      }
      expect([oldAt, newAt]).toEqual([before.length, after.length]);
    }),
  );
});

test("an anchor is either a span within the text or an orphan, whatever the texts; in the same text it is exact", () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, after, one, other) => {
      const [start, end] = [one % (before.length + 1), other % (before.length + 1)].toSorted((a, b) => a - b) as [
        number,
        number,
      ];
      fc.pre(end > start && before.slice(start, end).trim() === before.slice(start, end));
      const quote = { start, end, ...describeQuote(before, { start, end }) };
      const anchor = new Reanchoring(before, after).find(quote);
      if (anchor.start === null || anchor.end === null) expect(anchor.state).toBe("orphan");
      else expect(anchor.start >= 0 && anchor.start < anchor.end && anchor.end <= after.length).toBe(true);
      if (end - start > 2)
        expect(new Reanchoring(before, before).find(quote)).toMatchObject({ state: "exact", start, end });
    }),
  );
});
