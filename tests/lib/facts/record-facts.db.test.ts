import { expect, test, vi } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { reviseArticle } from "@/lib/articles/commands";
import { findArticle } from "@/lib/articles/queries";
import { listMentions } from "@/lib/entities/queries";
import { failExtraction, recordFacts } from "@/lib/facts/commands";
import { listFacts } from "@/lib/facts/queries";
import { db } from "@/lib/platform/db";
import { aBody, anArticleWithFacts, extractorOf, figure, held, post, said } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";
import { anArticle } from "@/tests/support/an-article";

const six = figure("шесть заводов", 6);
const minister = post("Министр Айбек Осмонов", "Айбек Осмонов", "министр");
const osmonov = { kind: "person", name: "Айбек Осмонов", words: ["Айбек Осмонов"] } as const;
const person = { ...osmonov, words: [...osmonov.words] };

const everything = async (revisionId: string) => ({
  facts: await db.fact.findMany({
    where: { revisionId },
    include: { entities: true, history: true },
    orderBy: { id: "asc" },
  }),
  mentions: await db.mention.findMany({ where: { revisionId }, orderBy: { id: "asc" } }),
  revision: await db.revision.findUnique({ where: { id: revisionId } }),
});

test("the facts of a new article are written with their words, their entities and their rule", async () => {
  const { article, facts } = await anArticleWithFacts([six, minister], { named: [person] });

  expect(facts).toMatchObject([
    { number: 1, kind: "position", exact: "Министр Айбек Осмонов", status: "proposed", extractor: "1", rule: "test" },
    { number: 2, kind: "quantity", exact: "шесть заводов", arguments: { value: 6 } },
  ]);
  expect(facts[0]?.entities).toMatchObject([{ role: "person", name: "Айбек Осмонов", kind: "person" }]);
  const [fact] = facts;
  expect(article.revision.text.slice(fact?.start, fact?.end)).toBe(fact?.exact);
  expect(await findArticle(GUEST, article.slug)).toMatchObject({
    version: article.version + 1,
    revision: { extraction: "done", extractor: "1", extractedAt: expect.any(Date) },
  });
});

test("the справка tells of people, then events in the order of the text, then who said so, then figures", async () => {
  const facts = [
    six,
    held("открыл новый цех", "открытие цеха"),
    said("новый цех 5 мая", "Айбек Осмонов"),
    held("работают", "работа"),
    minister,
  ];
  const { facts: written } = await anArticleWithFacts(facts, { named: [person] });
  expect(written.map(({ number, exact }) => [number, exact])).toEqual([
    [1, "Министр Айбек Осмонов"],
    [2, "работают"],
    [3, "открыл новый цех"],
    [4, "новый цех 5 мая"],
    [5, "шесть заводов"],
  ]);
});

test("a second run changes nothing at all", async () => {
  const { article } = await anArticleWithFacts([six, minister], { named: [person] });
  const before = await everything(article.revision.id);
  await recordFacts(SYSTEM, article.revision.id, { extractor: extractorOf([six, minister], [person]) });
  expect(await everything(article.revision.id)).toEqual(before);
});

test("two jobs at once write once", async () => {
  const article = await anArticle({ body: aBody() });
  const extractor = extractorOf([six, minister], [person]);
  await Promise.all(Array.from({ length: 4 }, () => recordFacts(SYSTEM, article.revision.id, { extractor })));

  expect(await listFacts(SYSTEM, article.revision.id)).toHaveLength(2);
  expect(await listMentions(SYSTEM, article.revision.id)).toHaveLength(1);
  expect(await findArticle(SYSTEM, article.slug)).toMatchObject({ version: article.version + 1 });
});

test("articles that name the same people at once share them", async () => {
  const people = ["Айбек Осмонов", "Оше"].map((name) => ({ kind: "person", name, words: [name] }) as const);
  const named = people.map((entity) => ({ ...entity, words: [...entity.words] }));
  const articles = [];
  for (let count = 0; count < 4; count++) articles.push(await anArticle({ body: aBody() }));
  await Promise.all(
    articles.map(({ revision }, index) =>
      recordFacts(SYSTEM, revision.id, { extractor: extractorOf([], index % 2 ? named : named.toReversed()) }),
    ),
  );
  const mentions = await Promise.all(articles.map(({ revision }) => listMentions(SYSTEM, revision.id)));
  expect(mentions.map((list) => list.length)).toEqual([2, 2, 2, 2]);
  expect(new Set(mentions.flat().map(({ entityId }) => entityId)).size).toBe(2);
});

test("a newer extractor adds what it finds and takes back what it no longer does; numbers stay", async () => {
  const { article, facts } = await anArticleWithFacts([six, minister], { named: [person] });
  const visit = held("открыл новый цех", "открытие цеха");
  await recordFacts(SYSTEM, article.revision.id, { extractor: extractorOf([minister, visit], [person], "2") });

  const now = await listFacts(SYSTEM, article.revision.id);
  expect(now.map(({ number, exact, extractor }) => [number, exact, extractor])).toEqual([
    [1, "Министр Айбек Осмонов", "1"],
    [3, "открыл новый цех", "2"],
  ]);
  expect(now[0]?.id).toBe(facts[0]?.id);
});

test("a new fact takes a number after all that were given", async () => {
  const { article } = await anArticleWithFacts([six]);
  const extractor = extractorOf([six, minister], [person], "2");
  await recordFacts(SYSTEM, article.revision.id, { extractor });
  expect((await listFacts(SYSTEM, article.revision.id)).map(({ number, kind }) => [number, kind])).toEqual([
    [1, "quantity"],
    [2, "position"],
  ]);
});

test.each(["confirmed", "corrected", "disputed", "rejected"] as const)("a %s fact is never touched", async (status) => {
  const { article, facts } = await anArticleWithFacts([six]);
  await db.fact.updateMany({ where: { id: facts[0]?.id }, data: { status } });
  const before = await everything(article.revision.id);
  const other = { ...figure("шесть заводов", 600), rule: "other" };
  await recordFacts(SYSTEM, article.revision.id, { extractor: extractorOf([other], [], "2") });
  expect((await everything(article.revision.id)).facts).toEqual(before.facts);
});

test("what overlaps a rejected fact of its kind is not proposed again", async () => {
  const { article, facts } = await anArticleWithFacts([six]);
  await db.fact.updateMany({ where: { id: facts[0]?.id }, data: { status: "rejected" } });
  const longer = figure("работают шесть заводов", 6);
  await recordFacts(SYSTEM, article.revision.id, { extractor: extractorOf([longer, minister], [person], "2") });
  expect((await listFacts(SYSTEM, article.revision.id)).map(({ exact }) => exact)).toEqual([
    "шесть заводов",
    "Министр Айбек Осмонов",
  ]);
});

test("decisions go over to a new revision where their words still stand, and only there", async () => {
  const { article, facts } = await anArticleWithFacts([six, minister], { named: [person] });
  await db.fact.updateMany({ where: { id: facts[0]?.id }, data: { status: "confirmed" } });
  const corrected = { ...(facts[1]?.arguments ?? {}), measure: "число заводов" };
  await db.fact.updateMany({ where: { id: facts[1]?.id }, data: { status: "corrected", arguments: corrected } });

  const { number } = await revise(
    article.slug,
    (body) => `Срочно. ${body.replace("Министр Айбек Осмонов", "Вице-премьер")}`,
  );
  const revised = await findArticle(SYSTEM, article.slug);
  const revisionId = revised?.revision.id ?? "";
  await recordFacts(SYSTEM, revisionId, { extractor: extractorOf([six, minister], [person]) });

  expect(number).toBe(2);
  const carried = await listFacts(SYSTEM, revisionId);
  expect(carried).toMatchObject([{ number: 1, exact: "шесть заводов", status: "corrected", arguments: corrected }]);
  expect(carried[0]?.start).toBe(revised?.revision.text.indexOf("шесть заводов"));
  const row = await db.fact.findUnique({ where: { id: carried[0]?.id }, include: { history: true } });
  expect(row).toMatchObject({ carriedFromId: facts[1]?.id, history: [{ from: null, to: "corrected", byId: null }] });
  expect(await listFacts(SYSTEM, article.revision.id)).toHaveLength(2);

  const before = await everything(revisionId);
  await recordFacts(SYSTEM, revisionId, { extractor: extractorOf([six, minister], [person]) });
  expect(await everything(revisionId)).toEqual(before);
});

test("a decision made after the new revision was read comes over on the next run, in place of the proposal", async () => {
  const { article, facts } = await anArticleWithFacts([six]);
  await revise(article.slug, (body) => `Срочно. ${body}`);
  const revisionId = (await findArticle(SYSTEM, article.slug))?.revision.id ?? "";
  await recordFacts(SYSTEM, revisionId, { extractor: extractorOf([six]) });
  const [proposed] = await listFacts(SYSTEM, revisionId);
  await db.fact.updateMany({ where: { id: facts[0]?.id }, data: { status: "rejected" } });
  await recordFacts(SYSTEM, revisionId, { extractor: extractorOf([six]) });
  expect(await listFacts(SYSTEM, revisionId)).toMatchObject([{ id: proposed?.id, status: "rejected" }]);
});

test("a revision that is gone ends quietly; a text that cannot be read, or breaks a rule, is said to have failed", async () => {
  await expect(recordFacts(SYSTEM, "no-such", { extractor: extractorOf([]) })).resolves.toBeUndefined();

  const article = await anArticle();
  const broken = {
    version: "1",
    extract: vi.fn(() => {
      throw new Error("a rule broke");
    }),
  };
  await recordFacts(SYSTEM, article.revision.id, { extractor: broken });
  const failed = { extraction: "failed", extractionError: "extractor" };
  expect(await db.revision.findUnique({ where: { id: article.revision.id } })).toMatchObject(failed);

  await db.revision.update({ where: { id: article.revision.id }, data: { blocks: { not: "blocks" } } });
  await recordFacts(SYSTEM, article.revision.id, { extractor: extractorOf([]) });
  expect(await db.revision.findUnique({ where: { id: article.revision.id } })).toMatchObject({
    extractionError: "unreadable",
  });
});

test("facts that are there are not called failed by a late job", async () => {
  const { article } = await anArticleWithFacts([six]);
  await failExtraction(SYSTEM, article.revision.id, "gave-up");
  expect(await findArticle(SYSTEM, article.slug)).toMatchObject({ revision: { extraction: "done" } });
});

test("only editors and the archive itself may extract", async () => {
  const { revision } = await anArticle();
  const extractor = extractorOf([]);
  await expect(recordFacts(GUEST, revision.id, { extractor })).rejects.toMatchObject({ code: "unauthenticated" });
  const contributor = await aViewer({ role: "contributor" });
  await expect(recordFacts(contributor, revision.id, { extractor })).rejects.toMatchObject({ code: "forbidden" });
});

test("a text of 2 MB with 3,000 mentions and 1,500 facts is written in seconds", async () => {
  const places = Array.from({ length: 3000 }, (_, index) => `Место-${index}-ское`);
  const body = places.map((name) => `${name}: ${"слово ".repeat(50)}`).join("\n");
  const { revision } = await anArticle({ body });
  const text = revision.text;
  const at = places.map((name) => text.indexOf(name));
  const mention = { kind: "place", rule: "name", confidence: 0.9 } as const;
  const extractor = {
    version: "1",
    extract: () => ({
      entities: places.map((name) => ({ id: name, kind: "place" as const, name, aliases: [], key: name })),
      mentions: places.map((name, index) => ({
        ...mention,
        entity: name,
        start: at[index] ?? 0,
        end: (at[index] ?? 0) + name.length,
      })),
      facts: places.slice(0, 1500).map((name, index) => ({
        ...{ kind: "attribution" as const, arguments: { source: name }, entities: { source: [name] } },
        ...{ start: at[index] ?? 0, end: (at[index] ?? 0) + name.length, rule: "test", confidence: 0.5 },
      })),
    }),
  };
  const began = performance.now();
  await recordFacts(SYSTEM, revision.id, { extractor });
  const took = performance.now() - began;
  expect(await listMentions(SYSTEM, revision.id)).toHaveLength(3000);
  expect(await listFacts(SYSTEM, revision.id)).toHaveLength(1500);
  console.info(`3,000 mentions and 1,500 facts in ${Math.round(took)} ms`);
}, 60_000);

async function revise(slug: string, change: (body: string) => string) {
  const { headline, revision } = (await findArticle(SYSTEM, slug)) ?? {
    headline: "",
    revision: { text: "", number: 0 },
  };
  const text = change(revision.text.slice(headline.length + 1));
  return reviseArticle(SYSTEM, slug, { headline, text, reason: "уточнение", basedOn: revision.number });
}
