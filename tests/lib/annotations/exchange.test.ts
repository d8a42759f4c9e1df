import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bratStandoff } from "@/lib/annotations/exchange/brat";
import { conll2003, conllU } from "@/lib/annotations/exchange/conll";
import { cellOf } from "@/lib/annotations/exchange/csv";
import { asLabel, type Labelled } from "@/lib/annotations/exchange/label";
import { markdownPart } from "@/lib/annotations/exchange/markdown";
import { tar } from "@/lib/annotations/exchange/tar";
import { readBlocks } from "@/lib/text/blocks";
import { readMarkdown } from "@/lib/text/markdown/read-markdown";
import { aView } from "@/tests/support/a-view";

/** Texts of several lines with letters outside the basic plane, and spans of them. */
const someText = fc
  .array(fc.constantFrom("Ош", "завод", "🏭", "шесть", "e\u0301", "—", "1,5", ".", "\n", " ", " "), {
    minLength: 5,
    maxLength: 60,
  })
  .map((words) => `Заголовок\n${words.join(" ")}`);
const labelled = someText.chain((text) => {
  const ends = [...text.matchAll(/\S+/gu)].flatMap(({ index, 0: word }) => [index, index + word.length]);
  const label = fc
    .tuple(fc.constantFrom(...ends), fc.constantFrom(...ends), fc.constantFrom("Ош", "цифры"))
    .map(([a, b, name]) => ({
      ...{ start: Math.min(a, b), end: Math.max(a, b), label: asLabel(name), note: name },
    }));
  const labels = fc
    .array(label, { maxLength: 6 })
    .map((all) =>
      all.filter(({ start, end }) => end > start).map((each, index): Labelled => ({ ...each, id: `n${index}` })),
    );
  return labels.map((all) => ({ text, labels: all }));
});

const codePoints = (text: string, start: number, end: number): string => [...text].slice(start, end).join("");
const squeezed = (words: string): string => words.replace(/\s+/gu, " ").trim();

test("brat: every label stands, by code points, on the very words that its line names", () => {
  fc.assert(
    fc.property(labelled, ({ text, labels }) => {
      const lines = bratStandoff(text, labels)
        .split("\n")
        .filter((line) => line.startsWith("T"));
      const wanted = labels.filter(({ start, end }) => text.slice(start, end).trim() !== "");
      expect(lines.length).toBe(wanted.length);
      for (const [index, line] of lines.entries()) {
        const [, place = "", words] = line.split("\t");
        const fragments = place
          .slice(place.indexOf(" ") + 1)
          .split(";")
          .map((fragment) => fragment.split(" ").map(Number));
        const read = fragments.map(([start = 0, end = 0]) => codePoints(text, start, end));
        for (const fragment of read) expect(fragment).not.toMatch(/^\s|\s$|\n/u);
        expect(read.join(" ")).toBe(words);
        const label = wanted[index];
        expect(squeezed(words ?? "")).toBe(squeezed(text.slice(label?.start, label?.end)));
      }
    }),
  );
});

interface Word {
  start: number;
  end: number;
  form: string;
  marks: string[];
}

const readConllU = (file: string): Word[] =>
  file
    .split("\n")
    .filter((line) => /^\d/u.test(line))
    .map((line) => {
      const [, form = "", ...columns] = line.split("\t");
      expect(columns.length).toBe(8);
      const misc = new Map((columns.at(-1) ?? "").split("|").map((pair) => pair.split("=") as [string, string]));
      return {
        form,
        start: Number(misc.get("Start")),
        end: Number(misc.get("End")),
        marks: misc.get("Ann")?.split(",") ?? [],
      };
    });

test("CoNLL-U: words stand where it says, and every label is found again on the words it covers", () => {
  fc.assert(
    fc.property(labelled, ({ text, labels }) => {
      const words = readConllU(conllU({ name: "a", text, blocks: readBlocks(text), labels }));
      for (const { form, start, end } of words) expect(codePoints(text, start, end)).toBe(form);
      for (const { id, label, start, end } of labels) {
        const marked = words.filter(({ marks }) => marks.some((mark) => mark.endsWith(`:${id}`)));
        expect(squeezed(marked.map(({ form }) => form).join("")).replaceAll(" ", "")).toBe(
          text.slice(start, end).replace(/\s+/gu, ""),
        );
        for (const each of marked) expect(each.marks.some((mark) => mark.slice(1) === `-${label}:${id}`)).toBe(true);
      }
    }),
  );
});

test("CoNLL-2003: of labels that overlap the longer stands, and no label continues what did not begin", () => {
  const text = "Заголовок\nВ Оше работают шесть заводов.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const labels: Labelled[] = [
    { id: "a", label: "Figure", note: "", ...at("шесть заводов") },
    { id: "b", label: "Plant", note: "", ...at("заводов") },
    { id: "c", label: "Place", note: "", ...at("Оше") },
  ];
  const lines = conll2003({ name: "a", text, blocks: readBlocks(text), labels }).split("\n");
  expect(lines.slice(0, 2)).toEqual(["-DOCSTART- -X- _ O", ""]);
  expect(lines.filter((line) => /[BI]-/.test(line))).toEqual([
    "Оше -X- _ B-Place",
    "шесть -X- _ B-Figure",
    "заводов -X- _ I-Figure",
  ]);
  fc.assert(
    fc.property(labelled, (some) => {
      let before = "O";
      for (const line of conll2003({
        name: "a",
        text: some.text,
        blocks: readBlocks(some.text),
        labels: some.labels,
      }).split("\n")) {
        const mark = line.split(" ").at(-1) || "O";
        if (mark.startsWith("I-")) expect(before.slice(2)).toBe(mark.slice(2));
        before = mark;
      }
    }),
  );
});

describe("CSV: no cell is a formula", () => {
  test.each(["=1+1", "+7", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "|calc", "%0A", "＝1"])("%j", (words) => {
    expect(cellOf(words).replace(/^"/u, "")).toMatch(/^'/u);
  });
  test("quotes stay quotes, and lines stay in their cell", () => {
    expect(cellOf('он сказал: "да"\nи ушел')).toBe('"он сказал: ""да""\nи ушел"');
    expect([cellOf("просто"), cellOf(null), cellOf(-5)]).toEqual(["просто", "", "-5"]);
  });
});

test("Markdown: quoted words are quoted, whatever signs they hold", () => {
  const quote = { exact: "# не заголовок\n* не список [x](y)", prefix: "", suffix: "", start: 0, end: 33 };
  const part = markdownPart(aView({ quote, body: "Мое", tags: ["два слова"] }), "https://a.example", true);
  expect(part).toContain("> \\# не заголовок\n> \\* не список \\[x\\](y)");
  expect(part).toContain("#два-слова");
  expect(JSON.stringify(readMarkdown(part))).not.toContain('"heading"');
});

test("tar: every file is found again", async () => {
  const files = [
    { name: "osh.txt", content: "Завод 🏭" },
    { name: "osh.ann", content: "" },
    { name: "long.txt", content: "а".repeat(1000) },
  ];
  async function* each() {
    yield* files;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar(each())) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  expect(bytes.length % 512).toBe(0);
  const found: typeof files = [];
  for (let at = 0; bytes[at] !== 0; ) {
    const field = (from: number, length: number) =>
      bytes.toString("latin1", at + from, at + from + length).split("\0")[0] ?? "";
    const size = Number.parseInt(field(124, 12), 8);
    const sum = bytes
      .subarray(at, at + 512)
      .reduce((total, byte, place) => total + (place >= 148 && place < 156 ? 32 : byte), 0);
    expect(Number.parseInt(field(148, 8), 8)).toBe(sum);
    found.push({ name: field(0, 100), content: bytes.toString("utf8", at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  expect(found).toEqual(files);
});
