import { z } from "zod";
import { operation } from "@/app/_request/operation";
import { FACT_STATUSES } from "@/lib/facts/fact";
import { ArticleJson, ArticleLine } from "../_json/article";
import { CERTAINTY } from "../_json/certainty";
import { FactJson } from "../_json/fact";
import { Next, PAGING } from "../_json/paging";
import { ARTICLE, ARTICLE_LINE, FACT, ORIGIN } from "./examples";

const slug = z.string().regex(/^[\p{L}\p{N}_-]{1,200}$/u, "not-found");
const plain = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "wrong-value")
    .max(max, "wrong-value")
    .regex(/^\P{Cc}*$/u, "wrong-value");

const Named = z.strictObject({ slug: slug.describe("The last part of the article's address") });
const OfRevision = z.strictObject({
  revision: z.coerce
    .number("wrong-value")
    .int("wrong-value")
    .min(1, "wrong-value")
    .max(1_000_000, "wrong-value")
    .optional()
    .describe("The number of a revision; without it the current one"),
});

export const listArticlesOperation = operation({
  path: "/api/v1/articles",
  operationId: "listArticles",
  summary: "Articles, the newest in the archive first",
  description:
    "With `q`: articles whose headline or text holds the words, the best first, each with a snippet. `q` stands alone, without `tag` or `source`.",
  params: z.strictObject({}),
  query: z
    .strictObject({
      ...PAGING,
      tag: plain(100).optional().describe("The slug of a tag"),
      source: plain(253).optional().describe("The host of a source: kabar.kg"),
      q: plain(200).optional().describe("Words to search for"),
    })
    .refine(({ q, tag, source }) => !q || (!tag && !source), { path: ["q"], message: "q-stands-alone" }),
  answer: z.object({ items: z.array(ArticleLine), next: Next }),
  example: { items: [ARTICLE_LINE], next: `${ORIGIN}/api/v1/articles?cursor=MjAyNi0xMS0yM1Qw` },
  refusals: [],
});

export const getArticleOperation = operation({
  path: "/api/v1/articles/{slug}",
  operationId: "getArticle",
  summary: "One article with the text of a revision",
  params: Named,
  query: OfRevision,
  answer: ArticleJson,
  example: ARTICLE,
  refusals: ["not-found"],
});

export const listArticleFactsOperation = operation({
  path: "/api/v1/articles/{slug}/facts",
  operationId: "listArticleFacts",
  summary: "All facts of one revision of an article, in the order of its box of facts",
  params: Named,
  query: OfRevision.extend({
    status: z
      .enum(FACT_STATUSES, "wrong-value")
      .optional()
      .describe("Facts of this status alone; without it all but the rejected"),
    certainty: CERTAINTY,
  }),
  answer: z.object({ items: z.array(FactJson) }),
  example: { items: [FACT] },
  refusals: ["not-found"],
});
