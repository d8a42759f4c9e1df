import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { staticMarkup } from "@/app/_components/static-markup/static-markup";
import { noteKeys } from "@/app/articles/[slug]/_margin/note-keys";
import { MOST_TOLD_APART, notedBlocks } from "@/app/articles/[slug]/_margin/note-runs";
import { drawNoted } from "@/app/articles/[slug]/_margin/noted-words";
import type { NoteSpan } from "@/lib/annotations/note-span";
import { aNoteSpan } from "../../support/a-note-span";

const TEXT = "Заголовок\nПервый абзац о заводах.\nВторой абзац о технопарке.";
const BLOCKS = [
  { start: 0, end: 9 },
  { start: 10, end: 33 },
  { start: 34, end: TEXT.length },
];
const on = (words: string, given: Partial<NoteSpan> = {}): NoteSpan => {
  const start = TEXT.indexOf(words);
  return aNoteSpan({ start, end: start + words.length, ...given });
};

/** The text with "[look letters|words]" around what is marked. */
function drawn(notes: NoteSpan[]): string {
  const keys = noteKeys(notes, "ru");
  const html = notedBlocks(BLOCKS, notes)
    .map(({ runs }, i) => staticMarkup(drawNoted(TEXT, BLOCKS[i] ?? { start: 0, end: 0 }, runs, keys)))
    .join("\n");
  return html
    .replace(
      /<mark class="hl ([^"]*)"(?: data-notes="[^"]*")?(?: data-key="([^"]*)")?>/g,
      (_, look, key = "") => `[${look} ${key}|`,
    )
    .replaceAll("</mark>", "]");
}

describe("marks on the words of notes", () => {
  test.each<[string, NoteSpan[], string]>([
    ["none", [], TEXT],
    ["one of a reader", [on("абзац о заводах")], TEXT.replace("абзац о заводах", "[amber а|абзац о заводах]")],
    ["one in a colour", [on("Первый", { style: "green" })], TEXT.replace("Первый", "[green а|Первый]")],
    ["one of the newsroom", [on("Первый", { kind: "editors" })], TEXT.replace("Первый", "[editors а|Первый]")],
    ["one whose place is in doubt", [on("Первый", { state: "review" })], TEXT.replace("Первый", "[doubt а|Первый]")],
    [
      "two that cross: the stretch of both is marked once, and each has its letter where it ends",
      [on("Первый абзац", { style: "rose" }), on("абзац о", { style: "blue" })],
      TEXT.replace("Первый абзац о", "[rose |Первый ][blue deep а|абзац][blue б| о]"),
    ],
    [
      "over two paragraphs: a mark in each, the letter in the last",
      [on("заводах.\nВторой")],
      TEXT.replace("заводах.\nВторой", "[amber |заводах.]\n[amber а|Второй]"),
    ],
    ["without a place", [aNoteSpan({ start: null, end: null, state: "orphan" })], TEXT],
  ])("%s", (_, notes, expected) => {
    expect(drawn(notes.map((note, i) => ({ ...note, id: `n${i}` })))).toBe(expected);
  });

  test("the words stay what they are, whatever stands on them", () => {
    const offset = fc.integer({ min: 0, max: TEXT.length });
    const any = fc.array(fc.tuple(offset, offset), { maxLength: 10 });
    fc.assert(
      fc.property(any, (pairs) => {
        const notes = pairs.map(([a, b], i) => aNoteSpan({ id: `n${i}`, start: Math.min(a, b), end: Math.max(a, b) }));
        expect(drawn(notes).replace(/\[[^|\]]*\||\]/g, "")).toBe(TEXT);
      }),
    );
  });

  test("thousands are not told apart: what is covered is marked, without letters", () => {
    const many = Array.from({ length: MOST_TOLD_APART + 1 }, (_, i) =>
      on(i % 2 ? "абзац о" : "Первый абзац", { id: `n${i}` }),
    );
    expect(drawn(many)).toBe(TEXT.replace("Первый абзац о", "[many |Первый абзац о]"));
  });

  test("a paragraph knows the notes that begin in it", () => {
    const notes = [on("Второй"), on("Первый"), on("заводах.\nВторой")];
    expect(notedBlocks(BLOCKS, notes).map(({ begun }) => begun.length)).toEqual([0, 2, 1]);
  });
});

test("letters go by the place in the text, in letters of the language", () => {
  const notes = Array.from({ length: 30 }, (_, i) => aNoteSpan({ id: `n${i}`, start: i, end: i + 1 }));
  const keys = noteKeys(notes, "ru");
  expect(["n0", "n27", "n28", "n29"].map((id) => keys.get(id))).toEqual(["а", "я", "аа", "аб"]);
  expect(noteKeys(notes, "uz").get("n26")).toBe("aa");
});
