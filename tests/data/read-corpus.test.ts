import { expect, test } from "vitest";
import { readInline } from "@/scripts/corpus/inline";
import { CorpusFault } from "@/scripts/corpus/item";
import { readItem } from "@/scripts/corpus/read";

const HEADER = `id: ru-base-001
language: ru
split: train
genre: brief
topic: politics
publishedAt: 2024-03-12
licence: CC0-1.0
`;

test("marks are taken out and their spans stand on the words, nested ones too", () => {
  const { text, mentions } = readInline(
    "[pos =p1|Мэр [loc l1|Оша]] [per p1|Нурдин Асанов] и 🌄 [num 1.2e6 unit=сом approx|1,2 млн]",
  );
  expect(text).toBe("Мэр Оша Нурдин Асанов и 🌄 1,2 млн");
  expect(mentions.map(({ start, end, ...mark }) => [text.slice(start, end), mark])).toEqual([
    ["Мэр Оша", { type: "pos", denotes: "p1" }],
    ["Оша", { type: "loc", id: "l1" }],
    ["Нурдин Асанов", { type: "per", id: "p1" }],
    ["1,2 млн", { type: "num", amount: { value: 1_200_000, unit: "сом", approximate: true } }],
  ]);
});

test.each([
  ["[per p1|Асанов", "never closed"],
  ["Асанов]", "too many"],
  ["Асанов | Исаков", "outside of a mark"],
  ["[man p1|Асанов]", 'unknown type "man"'],
  ["[per|Асанов]", "per needs an id"],
  ["[money 5|5 сомов]", "has a currency"],
  ["[num unit=га|пять га]", "needs its value"],
  ["[num 5 unit=га roughly|пять га]", '"roughly" is neither'],
])("%s is refused", (annotated, fault) => {
  expect(() => readInline(annotated)).toThrow(fault);
});

test("a fact refers to identities of the text and stands on its words, also across a gap", () => {
  const { facts, text } = readItem(
    `${HEADER}\n[pos =p1|Мэр [loc l1|Оша]] [per p1|Нурдин Асанов] ушёл. [pos =p1|Мэр] болен.\n---\nposition | person=p1 | title=мэр | of=l1 | "Мэр … Асанов"\n`,
    "data/corpus/ru/base/001.txt",
  );
  expect(facts).toMatchObject([
    { kind: "position", arguments: { person: [{ ref: "p1" }], title: [{ literal: "мэр" }], of: [{ ref: "l1" }] } },
  ]);
  expect(facts.map(({ start, end }) => text.slice(start, end))).toEqual(["Мэр Оша Нурдин Асанов"]);
});

test.each([
  ['position | person=p1 | "Асанов"', "needs title"],
  ['position | person=p2 | title=мэр | "Асанов"', "nothing in the text has"],
  ['position | person=p1 | title=мэр | "Исаков"', "not in the text"],
  ['position | person=p1 | title=мэр | "Асанов"#2', "not in the text"],
  ["position | person=p1 | title=мэр", "must end in"],
  ['rumour | person=p1 | "Асанов"', 'unknown kind of fact "rumour"'],
])("%s is refused with its line", (fact, fault) => {
  const read = () => readItem(`${HEADER}\n[per p1|Асанов] ушёл.\n---\n${fact}\n`, "x.txt");
  expect(read).toThrow(CorpusFault);
  expect(read).toThrow(fault);
  expect(read).toThrow("x.txt:11:");
});

test("a header that says another licence is refused", () => {
  const source = `${HEADER.replace("CC0-1.0", "CC BY 4.0")}\nТекст.\n---\n`;
  expect(() => readItem(source, "x.txt")).toThrow("licence");
});
