import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSure, SURE_ENOUGH } from "@/lib/extraction/confidence";
import { extract } from "@/lib/extraction/extract";
import { readBlocks } from "@/lib/text/blocks";

test("a fact is sure from the threshold on, and tentative below it", () => {
  expect([0, SURE_ENOUGH - 0.01, SURE_ENOUGH, 1].map(isSure)).toEqual([false, false, true, true]);
});

test("all that the first article is expected to show is sure", () => {
  const text = readFileSync("prisma/seed/article.txt", "utf8");
  const { facts } = extract({ text, blocks: readBlocks(text), language: "ru", publishedAt: null });
  expect(facts.filter(({ confidence }) => isSure(confidence))).toHaveLength(17);
});
