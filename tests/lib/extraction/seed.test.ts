import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { isSure } from "@/lib/extraction/confidence";
import { type Extraction, extract } from "@/lib/extraction/extract";
import { FACT_ARGUMENTS } from "@/lib/extraction/fact";
import type { EntityKind } from "@/lib/extraction/mention";
import { readBlocks } from "@/lib/text/blocks";
import { detectLanguage } from "@/lib/text/language";
import { findSourceLine } from "@/lib/text/source-line";

const Named = z.union([z.string(), z.object({ name: z.string(), mentions: z.array(z.string()) })]);
const Expected = z.object({
  article: z.object({
    headline: z.string(),
    language: z.string(),
    source: z.object({ url: z.string() }),
    referenceBox: z.object({ items: z.number() }),
    notArticleText: z.array(z.string()),
  }),
  entities: z.record(z.enum(["person", "organisation", "place", "facility"]), z.array(Named)),
  facts: z.array(
    z.looseObject({ type: z.string(), target: z.object({ start: z.number(), end: z.number(), exact: z.string() }) }),
  ),
});

const text = readFileSync("prisma/seed/article.txt", "utf8");
const expected = Expected.parse(JSON.parse(readFileSync("tests/fixtures/expected-facts.json", "utf8")));
const blocks = readBlocks(text);
const read: Extraction = extract({ text, blocks, language: "ru", publishedAt: null });

/** What a fact leaves unsaid may be null, empty or absent. */
const said = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

/** Tentative facts wait for an editor; the reader is not shown them. */
const shown = read.facts.filter(({ confidence }) => isSure(confidence));

test.each(expected.facts.map((fact) => [fact.target.exact, fact] as const))("%s", (_, { type, target, ...args }) => {
  const found = shown.filter(({ kind, start, end }) => kind === type && start === target.start && end === target.end);
  expect(found.map((fact) => said(fact.arguments))).toEqual([said(args)]);
  expect(text.slice(target.start, target.end)).toBe(target.exact);
});

test("no fact is shown but those, and each found is of its schema", () => {
  expect(shown).toHaveLength(expected.facts.length);
  for (const fact of read.facts) expect(FACT_ARGUMENTS[fact.kind].safeParse(fact.arguments).success).toBe(true);
});

describe("entities", () => {
  test.each(Object.entries(expected.entities) as [EntityKind, z.infer<typeof Named>[]][])("%s", (kind, asked) => {
    const known = read.entities.filter((entity) => entity.kind === kind);
    expect(known.map(({ name }) => name).sort()).toEqual(
      asked.map((entity) => (typeof entity === "string" ? entity : entity.name)).sort(),
    );
    for (const entity of asked) {
      if (typeof entity === "string") continue;
      const id = known.find(({ name }) => name === entity.name)?.id;
      const mentions = read.mentions
        .filter((mention) => mention.entity === id)
        .map(({ start, end }) => text.slice(start, end));
      expect(new Set(mentions)).toEqual(new Set(entity.mentions));
    }
  });

  test("every id that a fact names is an entity of the document", () => {
    const ids = new Set(read.entities.map(({ id }) => id));
    for (const fact of read.facts) for (const id of Object.values(fact.entities).flat()) expect(ids).toContain(id);
  });
});

test("the blocks are the headline, the box with its list, the source and what is no article", () => {
  const { headline, language, source, referenceBox, notArticleText } = expected.article;
  const words = (block: { start: number; end: number } | undefined) => block && text.slice(block.start, block.end);
  expect(words(blocks[0])).toBe(headline);
  expect(blocks.filter(({ kind, box }) => kind === "item" && box)).toHaveLength(referenceBox.items);
  expect(blocks.filter(({ omitted }) => omitted === "furniture").map(words)).toEqual(notArticleText);
  expect(findSourceLine(text, blocks)).toBe(source.url);
  expect(detectLanguage(text)).toBe(language);
});
