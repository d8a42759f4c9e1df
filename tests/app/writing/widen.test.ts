import { expect, test } from "vitest";
import { TextIndex } from "@/app/articles/[slug]/_margin/writing/text-index";
import { moveEdge, wholeLetters } from "@/app/articles/[slug]/_margin/writing/widen";
import { codePointOffsets } from "@/lib/text/code-points";

const FAMILY = "👩‍👩‍👧"; // three people and two joiners: eight units, one letter
const ACCENTED = "e\u0301"; // a letter and its accent

test.each([
  ["white space at the ends is left out", "Завод  открыт ", { start: 5, end: 14 }, "открыт"],
  ["an emoji that is cut is taken whole", `Вот 🏭 тут`, { start: 4, end: 5 }, "🏭"],
  ["a family is one letter", `Вот ${FAMILY} тут`, { start: 6, end: 8 }, FAMILY],
  ["an accent stays with its letter", `caf${ACCENTED}s`, { start: 0, end: 4 }, `caf${ACCENTED}`],
  ["nor does a selection begin with an accent", `caf${ACCENTED}s`, { start: 4, end: 6 }, `${ACCENTED}s`],
])("%s", (_, text, span, expected) => {
  const { start, end } = wholeLetters(text, span) ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe(expected);
});

test("white space alone is no selection", () => expect(wholeLetters("Завод  открыт", { start: 5, end: 7 })).toBeNull());

test("inside UTF-16, at the edge code points", () => {
  const text = `Завод 🏭 ${ACCENTED}тот`;
  const span = wholeLetters(text, { start: 6, end: 9 });
  expect(span).toEqual({ start: 6, end: 8 });
  const { toCodePoints } = codePointOffsets(text);
  expect([toCodePoints(6), toCodePoints(8), toCodePoints(text.length)]).toEqual([6, 7, 13]);
});

test("edges move by words and sentences, over the ends of blocks, and never past one another", () => {
  const index = new TextIndex(
    [
      { start: 0, words: "Открыли школу. Закрыли цех." },
      { start: 30, words: "Пункт 🏭 первый" },
    ],
    ["", "\n- "],
  );
  const words = ({ start, end }: { start: number; end: number }) => index.text.slice(start, end);
  const first = { start: 0, end: 14 };
  const shorter = moveEdge(index, first, "end", "word", false);
  expect(words(shorter)).toBe("Открыли школу");
  expect(words(moveEdge(index, shorter, "start", "word", true))).toBe("школу");
  expect(words(moveEdge(index, first, "end", "sentence", true))).toBe("Открыли школу. Закрыли цех.");
  expect(words(moveEdge(index, { start: 15, end: 27 }, "end", "word", true))).toBe("Закрыли цех.\n- Пункт");
  const one = { start: 0, end: 7 };
  expect(moveEdge(index, one, "end", "word", false)).toEqual(one);
  expect(moveEdge(index, one, "start", "word", false)).toEqual(one);
});
