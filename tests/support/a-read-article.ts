import { readFileSync } from "node:fs";
import { SYSTEM } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import { EXTRACTOR_VERSION, extract } from "@/lib/extraction/extract";
import { recordFacts } from "@/lib/facts/commands";
import { anArticle } from "./an-article";

const [HEADLINE = "", ...LINES] = readFileSync("prisma/seed/article.txt", "utf8").split("\n");
let count = 0;

/** The first article once more, published and read as the worker reads: seventeen facts. Its last paragraph is its own. */
export async function aReadArticle(): Promise<ArticleView> {
  const mark = `${Date.now()}-${process.pid}-${++count}`;
  const body = LINES.join("\n").replace("Справка\n", `Это проба ${mark}.\nСправка\n`);
  const article = await anArticle({
    headline: HEADLINE,
    body,
    sourceName: "barometr.kg",
    sourceUrl: `https://barometr.kg/${mark}`,
  });
  await recordFacts(SYSTEM, article.revision.id, { extractor: { extract, version: EXTRACTOR_VERSION } });
  return article;
}
