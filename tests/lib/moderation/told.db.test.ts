import { afterAll, expect, test } from "vitest";
import { SYSTEM } from "@/lib/access/viewer";
import { moderate } from "@/lib/moderation/commands";
import { report } from "@/lib/moderation/report-commands";
import { listDecisionsAbout, listReportsOf } from "@/lib/moderation/told-queries";
import { db, disconnect, sql } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { anArticleWithFacts, figure } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

test("what stands in an article that was withdrawn is quoted neither to who reported it nor to who wrote under it", async () => {
  const [reporter, author] = [await aViewer(), await aViewer()];
  const { article, facts } = await anArticleWithFacts([figure("шесть заводов", 6)]);
  await report(reporter, { fact: facts[0]?.id, reason: "wrong_fact" });
  const { id } = await anAnnotation(author, { article: article.slug, words: "шесть заводов", body: "" });
  await moderate(SYSTEM, { annotation: id, action: "hide", reason: "off_topic" });
  await sql(`UPDATE "Decision" SET "createdAt" = "createdAt" - interval '1 minute'`);
  expect(await listReportsOf(reporter)).toMatchObject([{ excerpt: "шесть заводов", article: { slug: article.slug } }]);
  expect(await listDecisionsAbout(author)).toMatchObject([
    { excerpt: "шесть заводов", article: { slug: article.slug } },
  ]);
  await db.article.update({ where: { id: article.id }, data: { status: "withdrawn" } });
  expect(await listReportsOf(reporter)).toMatchObject([{ excerpt: "", article: null }]);
  expect(await listDecisionsAbout(author)).toMatchObject([{ excerpt: "", article: null }]);
});

test("one's own words are quoted to their author whatever became of the article", async () => {
  const author = await aViewer();
  const { article } = await anArticleWithFacts();
  const { id } = await anAnnotation(author, { article: article.slug, body: "Мои слова" });
  await moderate(SYSTEM, { annotation: id, action: "hide", reason: "off_topic" });
  await sql(`UPDATE "Decision" SET "createdAt" = "createdAt" - interval '1 minute'`);
  await db.article.update({ where: { id: article.id }, data: { status: "withdrawn" } });
  expect(await listDecisionsAbout(author)).toMatchObject([{ excerpt: "Мои слова", article: null }]);
});
