import { expect, test } from "vitest";
import { draw } from "@/scripts/explain/drawing";

const TEXT = "Мэр Оша Асанов уехал.";
const all = { start: 0, end: TEXT.length };
const stroke = (words: string, name: string, colour = "") => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, before: `${name}<`, after: `>${name}`, colour };
};

test.each([
  ["nothing", [], "Мэр Оша Асанов уехал."],
  ["one inside another", [stroke("Оша", "b"), stroke("Мэр Оша", "a")], "a<Мэр b<Оша>b>a Асанов уехал."],
  ["one after another", [stroke("Асанов", "b"), stroke("Мэр Оша", "a")], "a<Мэр Оша>a b<Асанов>b уехал."],
  ["on the same words, in the order given", [stroke("Оша", "a"), stroke("Оша", "b")], "Мэр a<b<Оша>b>a Асанов уехал."],
  ["crossing", [stroke("Мэр Оша", "a"), stroke("Оша Асанов", "b")], "a<Мэр b<Оша>a Асанов>b уехал."],
  ["the whole of it", [stroke(TEXT, "a")], "a<Мэр Оша Асанов уехал.>a"],
])("%s", (_, strokes, drawn) => {
  expect(draw(TEXT, all, strokes)).toBe(drawn);
});

test("what reaches beyond the stretch is left out", () => {
  expect(draw(TEXT, { start: 4, end: 14 }, [stroke("Мэр Оша", "a"), stroke("Асанов", "b")])).toBe("Оша b<Асанов>b");
});

test("an inner colour gives way to the outer one again, and the last to none", () => {
  const drawn = draw(TEXT, all, [stroke("Мэр Оша", "a", "36"), stroke("Оша", "b", "32")]);
  expect(drawn.replaceAll("\u001B", "^")).toBe("a<^[36mМэр b<^[32mОша^[0m>b>a Асанов уехал.");
  const within = draw(TEXT, all, [stroke("Мэр Оша Асанов", "a", "36"), stroke("Оша", "b", "32")]);
  expect(within.replaceAll("\u001B", "^")).toBe("a<^[36mМэр b<^[32mОша^[0m^[36m>b Асанов^[0m>a уехал.");
});
