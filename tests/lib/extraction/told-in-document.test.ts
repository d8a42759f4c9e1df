import { expect, test } from "vitest";
import { readDocument } from "@/lib/extraction/reading";
import { readTold } from "@/lib/extraction/tagger/told-in-document";
import { readBlocks } from "@/lib/text/blocks";

/** What the document tells of a word by its stem. */
function told(body: string, stem: string): string | undefined {
  const text = `Новости\n${body}`;
  return readTold(readDocument({ text, blocks: readBlocks(text), language: "ru", publishedAt: null })).get(stem);
}

test.each([
  ["Иск подала компания «Алтынтоо». Позже «Алтынтоо» его отозвала.", "алтынто", "body"],
  ["Дорога ведёт в село Талдык. В Талдыке её ждали.", "талдык", "place"],
  ["Союз координационных советов (СКС) выступил против.", "скс", "short"],
])("%s", (body, stem, sort) => {
  expect(told(body, stem)).toBe(sort);
});

test.each(["Погода (МЧС) ясная.", "Многие (СКС) молчали."])("no short name of the words before it: %s", (body) => {
  expect(told(body, "скс") ?? told(body, "мчс")).toBeUndefined();
});
