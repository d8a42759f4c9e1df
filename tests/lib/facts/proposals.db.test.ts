import { expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { findArticle } from "@/lib/articles/queries";
import type { Extractor } from "@/lib/extraction/extract";
import { recordFacts } from "@/lib/facts/commands";
import { recordProposals } from "@/lib/facts/proposal-commands";
import { listFacts } from "@/lib/facts/queries";
import { db, sql } from "@/lib/platform/db";
import { ModelFailure } from "@/lib/proposals/guarded-fetch";
import { aBody, anArticleWithFacts, extractorOf, figure, held, post } from "@/tests/support/a-fact";
import { anArticle } from "@/tests/support/an-article";

const six = figure("шесть заводов", 6);
const osmonov = { kind: "person" as const, name: "Айбек Осмонов", words: ["Айбек Осмонов"] };
const byModel = <Fact extends object>(fact: Fact): Fact => ({ ...fact, rule: "model", confidence: 0.3 });
const minister = byModel(post("Министр Айбек Осмонов", "Айбек Осмонов", "министр"));
const opening = byModel(held("открыл новый цех", "открытие цеха"));
const model = (...facts: Parameters<typeof extractorOf>[0]) => extractorOf(facts, [osmonov], "model:fake-1");
const told = async (revisionId: string) =>
  (await listFacts(SYSTEM, revisionId)).map(({ number, exact, rule, extractor, status }) =>
    [number, exact, rule, extractor, status].join(" | "),
  );
const SIX = "1 | шесть заводов | test | 1 | proposed";

test("what a model proposes stands beside what rules found, as its proposal, numbered after them and linked", async () => {
  const { article } = await anArticleWithFacts([six], { named: [osmonov] });
  await recordProposals(SYSTEM, article.revision.id, { extractor: model(minister) });

  expect(await told(article.revision.id)).toEqual([SIX, "2 | Министр Айбек Осмонов | model | model:fake-1 | proposed"]);
  const [, fact] = await listFacts(SYSTEM, article.revision.id);
  expect(fact?.entities).toMatchObject([{ role: "person", name: "Айбек Осмонов" }]);
  expect(await findArticle(GUEST, article.slug)).toMatchObject({ version: article.version + 2 });
});

test("rules and model take away their own proposals only; asked again, the same answer changes nothing", async () => {
  const { article } = await anArticleWithFacts([six]);
  const { id } = article.revision;
  await recordProposals(SYSTEM, id, { extractor: model(minister, opening) });
  const before = await db.fact.findMany({ where: { revisionId: id }, orderBy: { id: "asc" } });
  await recordProposals(SYSTEM, id, { extractor: model(minister, opening) });
  await recordFacts(SYSTEM, id, { extractor: extractorOf([six]) });
  expect(await db.fact.findMany({ where: { revisionId: id }, orderBy: { id: "asc" } })).toEqual(before);

  await recordProposals(SYSTEM, id, { extractor: model(opening) });
  expect(await told(id)).toEqual([SIX, "3 | открыл новый цех | model | model:fake-1 | proposed"]);
  await recordFacts(SYSTEM, id, { extractor: extractorOf([], [], "2") });
  expect(await told(id)).toEqual(["3 | открыл новый цех | model | model:fake-1 | proposed"]);
});

test("what a rule finds as well is the rule's, whoever came first", async () => {
  const { article } = await anArticleWithFacts([six]);
  const { id } = article.revision;
  await recordProposals(SYSTEM, id, { extractor: model(byModel(six), opening) });
  expect(await told(id)).toEqual([SIX, "2 | открыл новый цех | model | model:fake-1 | proposed"]);
  const ruled = held("открыл новый цех", "открытие цеха");
  await recordFacts(SYSTEM, id, { extractor: extractorOf([six, ruled], [], "2") });
  expect(await told(id)).toEqual([SIX, "2 | открыл новый цех | test | 2 | proposed"]);
});

test.each(["confirmed", "rejected"] as const)(
  "a %s proposal is never touched and not proposed again",
  async (status) => {
    const { article } = await anArticleWithFacts([six]);
    const { id } = article.revision;
    await recordProposals(SYSTEM, id, { extractor: model(opening) });
    await db.fact.updateMany({ where: { revisionId: id, rule: "model" }, data: { status } });
    const before = await told(id);
    await recordProposals(SYSTEM, id, { extractor: model(byModel(held("открыл новый цех", "цех"))) });
    await recordProposals(SYSTEM, id, { extractor: model() });
    expect(await told(id)).toEqual(before);
  },
);

test("a model that fails leaves everything as it was, and the job is told so", async () => {
  const { article } = await anArticleWithFacts([six]);
  const failing: Extractor = { version: "model:fake-1", extract: () => Promise.reject(new ModelFailure("no answer")) };
  await expect(recordProposals(SYSTEM, article.revision.id, { extractor: failing })).rejects.toThrow(ModelFailure);
  expect(await told(article.revision.id)).toEqual([SIX]);
});

test("nothing is proposed for a revision that is gone, or that the rules have not read", async () => {
  await expect(recordProposals(SYSTEM, "no-such", { extractor: model(opening) })).resolves.toBeUndefined();
  const article = await anArticle({ body: aBody() });
  await recordProposals(SYSTEM, article.revision.id, { extractor: model(opening) });
  expect(await listFacts(SYSTEM, article.revision.id)).toEqual([]);
});

test("a job to ask a model is left with the facts of the rules, and only where one is configured", async () => {
  const jobs = async (revisionId: string) => {
    const found = await sql(`SELECT name, retry_limit, retry_backoff FROM pgboss.job WHERE data->>'revisionId' = $1`, [
      revisionId,
    ]);
    return found.rows.filter(({ name }) => name === "propose-facts");
  };
  const without = await anArticle({ body: aBody() });
  await recordFacts(SYSTEM, without.revision.id, { extractor: extractorOf([six]) });
  expect(await jobs(without.revision.id)).toEqual([]);
  const asked = await anArticle({ body: aBody() });
  await recordFacts(SYSTEM, asked.revision.id, { extractor: extractorOf([six]), thenAsk: true });
  expect(await jobs(asked.revision.id)).toMatchObject([{ retry_limit: 5, retry_backoff: true }]);
  expect(await told(asked.revision.id)).toEqual([SIX]);
});
