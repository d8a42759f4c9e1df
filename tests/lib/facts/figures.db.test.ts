import { expect, test } from "vitest";
import { GUEST, SYSTEM, type Viewer } from "@/lib/access/viewer";
import { reviseArticle } from "@/lib/articles/commands";
import { rejectFact } from "@/lib/facts/commands";
import { listFigures } from "@/lib/facts/figure-queries";
import { listAllFacts } from "@/lib/facts/listing-queries";
import { encodeCursor } from "@/lib/platform/cursor";
import { anArticleWithFacts, figure } from "@/tests/support/a-fact";

const told = async (words: string, more: object = {}, viewer: Viewer = GUEST) =>
  (await listFigures(viewer, { words, ...more })).items.map((fact) => fact.kind === "quantity" && fact.arguments.value);

test("a figure is found by what it measures, by words beside it, in any of their forms", async () => {
  await anArticleWithFacts([figure("шесть заводов", 6, "водяной насос")]);
  expect(await told("водяные насосы")).toEqual([6]);
  expect(await told("шестью насосами")).toEqual([6]);
  expect(await told('"водяных насосов"')).toEqual([6]);
  expect(await told("насос -водяной")).toEqual([]);
  expect(await told("насос мотыга")).toEqual([]);
  const found = await listAllFacts(GUEST, { words: "водяные насосы", kind: "quantity" });
  expect(found.items).toHaveLength(1);
  expect((await listAllFacts(GUEST, { words: "водяные насосы", kind: "position" })).items).toEqual([]);
});

test("what guests may not read, what is rejected or of an older revision is not found", async () => {
  const draft = await anArticleWithFacts([figure("шесть заводов", 61, "сеялка")], { publish: false });
  expect(await told("сеялки")).toEqual([]);
  expect(await told("сеялки", {}, SYSTEM)).toEqual([61]);
  await rejectFact(SYSTEM, draft.facts[0]?.id ?? "", { note: "нет такого" });
  expect(await told("сеялки", { certainty: "any" }, SYSTEM)).toEqual([]);

  const { article } = await anArticleWithFacts([figure("шесть заводов", 62, "жатка")]);
  const { headline, revision } = article;
  const text = `${revision.text.slice(headline.length + 1)}\nЕще строка.`;
  await reviseArticle(SYSTEM, article.slug, { headline, text, reason: "дополнено", basedOn: revision.number });
  expect(await told("жатки")).toEqual([]);
});

test("every figure is met once, page by page, the newest articles first, within one in its order", async () => {
  const older = await anArticleWithFacts([figure("шесть заводов", 1, "борона"), figure("5 мая 2021", 2, "борона")]);
  await anArticleWithFacts([figure("шесть заводов", 3, "борона"), figure("5 мая 2021", 4, "борона")]);
  const met: unknown[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await listFigures(GUEST, { words: "бороны", limit: 1, cursor });
    met.push(...items.map((fact) => fact.kind === "quantity" && fact.arguments.value));
    cursor = next ?? undefined;
  } while (cursor);
  expect(met).toEqual([3, 4, 1, 2]);
  expect(older.facts).toHaveLength(2);
});

test("a cursor that is none of ours is refused in words; hostile words find nothing and break nothing", async () => {
  const at = "2026-11-23T00:00:00.000Z";
  const strange = ["%%%", encodeCursor([at, "\u0000", 1]), encodeCursor([at, "a", 2 ** 40]), encodeCursor([at, "a"])];
  for (const cursor of strange) await expect(listFigures(GUEST, { cursor })).rejects.toThrow("bad-cursor");
  expect((await listFigures(GUEST, { cursor: encodeCursor([at, "\ud800", 1]) })).items).toEqual([]);
  for (const words of [
    '\'; DROP TABLE "Fact"; --',
    "((((",
    "&|!:*",
    "  ",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "я".repeat(200),
  ])
    expect(Array.isArray((await listFigures(GUEST, { words })).items)).toBe(true);
});
