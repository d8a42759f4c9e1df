import { describe, expect, test } from "vitest";
import { encodePart, textFragment } from "@/app/articles/[slug]/_margin/writing/text-fragment";
import { TextIndex } from "@/app/articles/[slug]/_margin/writing/text-index";

/** A text of these blocks, and the span of the words between braces. */
function marked(...lines: string[]): { index: TextIndex; start: number; end: number } {
  const whole = lines.join("\n");
  const start = whole.indexOf("{");
  const end = whole.indexOf("}") - 1;
  let at = 0;
  const blocks = lines.map((line) => {
    const words = line.replace(/[{}]/g, "");
    const block = { start: at, words };
    at += words.length + 1;
    return block;
  });
  return { index: new TextIndex(blocks, ["", ...lines.slice(1).map(() => "\n")]), start, end };
}

const fragment = (...lines: string[]): string => {
  const { index, ...span } = marked(...lines);
  return decodeURIComponent(textFragment(index, span).replace("#:~:text=", ""));
};

test.each([
  ["Премьер {посетил завод} в Ташкенте.", "посетил завод"],
  // Browsers find whole words only.
  ["Премьер по{сетил за}вод в Ташкенте.", "посетил завод"],
  // What stands twice gets its neighbours.
  ["Завод открыли. Второй {завод} закрыли.", "открыли. Второй-,завод,-закрыли."],
  ["Цех и {цех} и цех и цех.", "Цех и-,цех,-и цех"],
])("%s", (line, expected) => expect(fragment(line)).toBe(expected));

test("words over two blocks are named by their ends", () => {
  expect(fragment("Утром {открыли школу", "и больницу} в Оше")).toBe("Утром-,открыли школу,и больницу,-в Оше");
});

test("a long quotation in one block is named by its first and last words", () => {
  const many = Array.from({ length: 40 }, (_, index) => `слово${index}`).join(" ");
  expect(fragment(`Вот {${many}} и всё`)).toBe(
    "Вот-,слово0 слово1 слово2 слово3,слово36 слово37 слово38 слово39,-и всё",
  );
});

describe("signs that part a directive are encoded", () => {
  test.each([
    ["a-b", "a%2Db"],
    ["1,5", "1%2C5"],
    ["a&b", "a%26b"],
    ["x#y%", "x%23y%25"],
    ["🏭", "%F0%9F%8F%AD"],
    ["Ўзбекистон", "%D0%8E%D0%B7%D0%B1%D0%B5%D0%BA%D0%B8%D1%81%D1%82%D0%BE%D0%BD"],
  ])("%s", (words, encoded) => expect(encodePart(words)).toBe(encoded));
});
