import { describe, expect, test } from "vitest";
import { type SignedIn, SYSTEM } from "@/lib/access/viewer";
import { listThreads } from "@/lib/annotations/queries/thread";
import { reviseArticle } from "@/lib/articles/commands";
import { findArticle } from "@/lib/articles/queries";
import { listFactAnchors } from "@/lib/facts/anchor-queries";
import { confirmFact, recordFacts } from "@/lib/facts/commands";
import { listFacts } from "@/lib/facts/queries";
import { reportAnnotation } from "@/lib/moderation/commands";
import { db } from "@/lib/platform/db";
import { anArticleWithFacts, extractorOf, figure } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";

const six = figure("шесть заводов", 6);

/** An article with one fact, of which somebody has said something. */
async function spokenOf() {
  const { article, facts } = await anArticleWithFacts([six]);
  const fact = facts[0]?.id ?? "";
  const reader = await aViewer();
  const comment = await anAnnotation(reader, { fact, body: "Заводов было пять." });
  return { article, fact, comment: comment.id, reader };
}

const said = async (factId: string) => (await listThreads(SYSTEM, { factId })).threads.map(({ first }) => first.id);
const extract = (revisionId: string, ...facts: Parameters<typeof extractorOf>[0]) =>
  recordFacts(SYSTEM, revisionId, { extractor: extractorOf(facts, [], "2") });

async function revised(slug: string, change: (body: string) => string, ...facts: Parameters<typeof extractorOf>[0]) {
  const before = await findArticle(SYSTEM, slug);
  const { headline, revision } = before ?? { headline: "", revision: { text: "", number: 0 } };
  const text = change(revision.text.slice(headline.length + 1));
  await reviseArticle(SYSTEM, slug, { headline, text, reason: "уточнение", basedOn: revision.number });
  const id = (await findArticle(SYSTEM, slug))?.revision.id ?? "";
  await extract(id, ...facts);
  return { id, facts: await listFacts(SYSTEM, id) };
}

describe("read anew", () => {
  test("a fact that people have spoken of stays though it is no longer found, however often", async () => {
    const { article, fact, comment } = await spokenOf();
    await extract(article.revision.id);
    expect((await listFacts(SYSTEM, article.revision.id)).map(({ id }) => id)).toEqual([fact]);
    expect(await said(fact)).toEqual([comment]);
    const before = await findArticle(SYSTEM, article.slug);
    await extract(article.revision.id);
    expect((await findArticle(SYSTEM, article.slug))?.version).toBe(before?.version);
  });

  test("what is read there otherwise now gets what was said, and takes its place", async () => {
    const { article, fact, comment } = await spokenOf();
    await extract(article.revision.id, figure("работают шесть заводов", 6));
    const [now, ...more] = await listFacts(SYSTEM, article.revision.id);
    expect(more).toEqual([]);
    expect(now?.id).not.toBe(fact);
    expect(await said(now?.id ?? "")).toEqual([comment]);
  });

  test("a fact of which nobody has said anything goes as before", async () => {
    const { article } = await anArticleWithFacts([six]);
    await extract(article.revision.id);
    expect(await listFacts(SYSTEM, article.revision.id)).toEqual([]);
  });

  test("a report follows too, and joins what is open there already", async () => {
    const { article, fact, reader } = await spokenOf();
    await reportAnnotation(reader, { fact, reason: "wrong_fact" });
    await extract(article.revision.id, figure("работают шесть заводов", 6));
    const [now] = await listFacts(SYSTEM, article.revision.id);
    expect(await db.moderationCase.findMany({ where: { factId: now?.id } })).toHaveLength(1);
  });
});

describe("in a new revision", () => {
  test("what was said of words that still stand is found on the fact there, and how it was found is kept", async () => {
    const { article, fact, comment } = await spokenOf();
    const { id, facts } = await revised(article.slug, (body) => `Срочно. ${body}`, six);
    expect(facts).toMatchObject([{ status: "proposed", exact: "шесть заводов" }]);
    expect(await said(facts[0]?.id ?? "")).toEqual([comment]);
    expect(await anchorOf(fact, id)).toMatchObject({ state: "moved", start: facts[0]?.start, score: 1, method: "map" });
  });

  test("a fact that the machine does not find there any more comes along, unchecked, for what was said of it", async () => {
    const { article, comment } = await spokenOf();
    const { id, facts } = await revised(article.slug, (body) => `Срочно. ${body}`);
    expect(facts).toMatchObject([{ status: "proposed", exact: "шесть заводов" }]);
    expect(await said(facts[0]?.id ?? "")).toEqual([comment]);
    await extract(id);
    expect((await listFacts(SYSTEM, id)).map(({ id: again }) => again)).toEqual(facts.map(({ id: was }) => was));
  });

  test("a decision does not hold for other words; what was said stands beside them", async () => {
    const { article, fact, comment } = await spokenOf();
    await confirmFact(await anEditor(), fact);
    const seven = figure("семь заводов", 7);
    const { id, facts } = await revised(article.slug, (body) => body.replace("шесть заводов", "семь заводов"), seven);
    expect(facts).toMatchObject([{ status: "proposed", exact: "семь заводов", arguments: { value: 7 } }]);
    expect(await anchorOf(fact, id)).toMatchObject({ state: "edited" });
    expect(await said(facts[0]?.id ?? "")).toEqual([comment]);
    const row = await db.fact.findUniqueOrThrow({ where: { id: facts[0]?.id }, include: { history: true } });
    expect(row).toMatchObject({ carriedFromId: fact, history: [] });
  });

  test("what took its place is read otherwise once more: the line to the older fact is not lost", async () => {
    const { article, fact, comment } = await spokenOf();
    const seven = figure("семь заводов", 7);
    const { id } = await revised(article.slug, (body) => body.replace("шесть заводов", "семь заводов"), seven);
    await extract(id, figure("работают семь заводов", 7));
    const [now, ...more] = await listFacts(SYSTEM, id);
    expect(more).toEqual([]);
    expect(now).toMatchObject({ exact: "работают семь заводов" });
    expect(await said(now?.id ?? "")).toEqual([comment]);
    expect((await listFactAnchors(SYSTEM, fact)).map(({ factId }) => factId)).toEqual([now?.id]);
  });

  test("words that went leave their fact and what was said of it where they were; when they come back, so does all of it", async () => {
    const { article, fact, comment } = await spokenOf();
    await confirmFact(await anEditor(), fact);
    const gone = await revised(article.slug, (body) => body.replace("В Оше работают шесть заводов. ", ""), six);
    expect(gone.facts).toEqual([]);
    expect(await anchorOf(fact, gone.id)).toMatchObject({ state: "orphan", start: null, end: null });
    expect(await said(fact)).toEqual([comment]);

    const back = await revised(article.slug, (body) => `В Оше работают шесть заводов. ${body}`, six);
    expect(back.facts).toMatchObject([{ status: "confirmed", exact: "шесть заводов" }]);
    expect(await said(back.facts[0]?.id ?? "")).toEqual([comment]);
    expect(await anchorOf(fact, back.id)).toMatchObject({ score: 1 });
  });

  test("the state of each is kept by revision, and told to who may read the article", async () => {
    const { article, fact } = await spokenOf();
    await revised(article.slug, (body) => body.replace("В Оше работают шесть заводов. ", ""));
    await revised(article.slug, (body) => `В Оше работают шесть заводов. ${body}`, six);
    const anchors = await listFactAnchors(SYSTEM, fact);
    expect(anchors.map(({ revisionNumber, state }) => [revisionNumber, state])).toEqual([
      [2, "orphan"],
      [3, "exact"],
    ]);
    expect(anchors[1]?.factId).toBe((await listFacts(SYSTEM, anchors[1]?.revisionId ?? ""))[0]?.id);
    await db.article.update({ where: { id: article.id }, data: { status: "withdrawn" } });
    expect(await listFactAnchors(await aViewer(), fact)).toEqual([]);
  });

  test("read again, nothing changes", async () => {
    const { article } = await spokenOf();
    const { id } = await revised(article.slug, (body) => `Срочно. ${body}`, six);
    const all = () =>
      Promise.all([
        db.fact.findMany({ where: { articleId: article.id }, orderBy: { id: "asc" } }),
        db.factAnchor.findMany({ orderBy: [{ factId: "asc" }, { revisionId: "asc" }] }),
        db.annotation.findMany({ where: { articleId: article.id }, orderBy: { id: "asc" } }),
        db.article.findUnique({ where: { id: article.id } }),
      ]);
    const before = await all();
    await extract(id, six);
    expect(await all()).toEqual(before);
  });
});

const anchorOf = (factId: string, revisionId: string) =>
  db.factAnchor.findUnique({ where: { factId_revisionId: { factId, revisionId } } });

const anEditor = (): Promise<SignedIn> => aViewer({ role: "editor" });
