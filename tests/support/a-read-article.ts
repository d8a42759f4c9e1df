import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { SYSTEM } from "@/lib/access/viewer";
import type { ArticleView, Draft } from "@/lib/articles/article";
import type { Filing } from "@/lib/articles/commands";
import { EXTRACTOR_VERSION, extract } from "@/lib/extraction/extract";
import { recordFacts } from "@/lib/facts/commands";
import { sql } from "@/lib/platform/db";
import { anArticle } from "./an-article";

const [HEADLINE = "", ...LINES] = readFileSync("prisma/seed/article.txt", "utf8").split("\n");
let count = 0;

/** The first article once more, published and read as the worker reads: seventeen facts. Its last paragraph is its own. */
export async function aReadArticle(draft: Partial<Draft> = {}, filing: Partial<Filing> = {}): Promise<ArticleView> {
  const mark = `${Date.now()}-${process.pid}-${++count}`;
  const article = await anArticle(
    {
      ...{ headline: HEADLINE, sourceName: "barometr.kg", sourceUrl: `https://barometr.kg/${mark}` },
      body: LINES.join("\n").replace("Справка\n", `Это проба ${mark}.\nСправка\n`),
      ...draft,
    },
    filing,
  );
  await recordFacts(SYSTEM, article.revision.id, { extractor: { extract, version: EXTRACTOR_VERSION } });
  await leftAlone(article.revision.id);
  return article;
}

// The archive's own worker was told of the article too. What a test does to it next must not be undone by a late job.
async function leftAlone(revisionId: string): Promise<void> {
  await sql(`DELETE FROM pgboss.job WHERE data->>'revisionId' = $1 AND state IN ('created', 'retry')`, [revisionId]);
  const running = `SELECT FROM pgboss.job WHERE data->>'revisionId' = $1 AND state = 'active'`;
  while ((await sql(running, [revisionId])).rowCount) await sleep(50);
}
