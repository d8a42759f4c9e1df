import { z } from "zod";
import {
  ARTICLE_STATUSES,
  type ArticleCard,
  type ArticleView,
  type RevisionView,
  type TagView,
} from "@/lib/articles/article";
import { type Block, Block as StoredBlock } from "@/lib/text/block";
import type { Span } from "@/lib/text/span";
import { articleData, articlePage, revisionData, revisionPage } from "./addresses";
import { Moment, Utf16 } from "./paging";

const Identity = {
  id: z.string(),
  slug: z.string(),
  url: z.url().describe("This article for machines"),
  page: z.url().describe("This article for people"),
};
const About = {
  headline: z.string(),
  language: z.string().describe("BCP 47"),
  publishedAt: Moment.nullable().describe("When its publisher published it, as far as known"),
  publishedHasTime: z.boolean().describe("False: only the day is known, and the time of publishedAt means nothing"),
  archivedAt: Moment,
  status: z.enum(ARTICLE_STATUSES).describe("Only editors meet drafts and withdrawn articles"),
};

export const ArticleLine = z.object({
  ...Identity,
  ...About,
  sourceName: z.string().nullable(),
  lead: z.string().describe("The beginning of the first paragraph"),
  facts: z
    .object({ total: z.int(), checked: z.int(), disputed: z.int() })
    .describe("Rejected facts are not counted; checked are the confirmed and the corrected"),
  snippet: z
    .object({ text: z.string(), hits: z.array(Utf16) })
    .optional()
    .describe("With `q`: words of the text around what was found; the hits are offsets in the snippet"),
});

const BlockJson = z.object({
  kind: StoredBlock.shape.kind,
  utf16: Utf16,
  box: StoredBlock.shape.box.describe("It belongs to the reference box that came with the article"),
  ordered: StoredBlock.shape.ordered.describe("An item of a numbered list"),
  omitted: StoredBlock.shape.omitted.describe("Kept in the text, not shown and not read for facts"),
});

const RevisionJson = z.object({
  number: z.int().min(1),
  url: z.url(),
  page: z.url(),
  headline: z.string(),
  text: z.string().describe("Headline, line feed, body. Immutable; all offsets point into it"),
  blocks: z.array(BlockJson),
  sha256: z.string().describe("Of the UTF-8 bytes of text, hexadecimal"),
  createdAt: Moment,
  reason: z.string().nullable().describe("Why this revision was made"),
  extraction: z.enum(["waiting", "done", "failed"]),
  extractor: z.string().nullable(),
  extractedAt: Moment.nullable(),
});

export const ArticleJson = z.object({
  ...Identity,
  ...About,
  byline: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  source: z.object({ name: z.string(), host: z.string() }).nullable(),
  rightsNote: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  version: z.int().describe("Grows with every change of what the article's pages show"),
  tags: z.array(z.object({ slug: z.string(), labels: z.record(z.string(), z.string()) })),
  revisionCount: z.int(),
  revision: RevisionJson,
  factsUrl: z.url(),
});

export function articleLine(card: ArticleCard & { snippet?: Snippet }): z.input<typeof ArticleLine> {
  const { sourceName, lead, facts, snippet } = card;
  const { total, checked, disputed } = facts;
  return {
    ...aboutOf(card),
    sourceName,
    lead,
    facts: { total, checked, disputed },
    ...(snippet && { snippet: { text: snippet.text, hits: snippet.hits.map(utf16) } }),
  };
}

interface Snippet {
  text: string;
  hits: readonly Span[];
}

export function articleJson(article: ArticleView): z.input<typeof ArticleJson> {
  const { byline, sourceUrl, source, rightsNote, withdrawnReason, version, revisionCount, revision, slug } = article;
  const ofRevision = revision.number === revisionCount ? "" : `?revision=${revision.number}`;
  return {
    ...aboutOf(article),
    ...{ byline, sourceUrl, rightsNote, withdrawnReason, version, revisionCount },
    source: source && { name: source.name, host: source.host },
    tags: article.tags.map(tagJson),
    revision: revisionJson(slug, revision),
    factsUrl: `${articleData(slug)}/facts${ofRevision}`,
  };
}

type Common = Pick<ArticleCard, "id" | "slug" | keyof typeof About>;

const aboutOf = ({ id, slug, headline, language, publishedAt, publishedHasTime, archivedAt, status }: Common) => ({
  ...{ id, slug, url: articleData(slug), page: articlePage(slug), headline, language },
  publishedAt: publishedAt?.toISOString() ?? null,
  publishedHasTime,
  archivedAt: archivedAt.toISOString(),
  status,
});

const tagJson = ({ slug, labels }: TagView) => ({ slug, labels: { ...labels } });

function revisionJson(slug: string, revision: RevisionView): z.input<typeof RevisionJson> {
  const { number, headline, text, blocks, sha256, createdAt, reason, extraction, extractor, extractedAt } = revision;
  return {
    ...{ number, url: revisionData(slug, number), page: revisionPage(slug, number) },
    ...{ headline, text, sha256, reason, extraction, extractor },
    blocks: blocks.map(blockJson),
    createdAt: createdAt.toISOString(),
    extractedAt: extractedAt?.toISOString() ?? null,
  };
}

const blockJson = ({ kind, start, end, box, ordered, omitted }: Block) => ({
  kind,
  utf16: { start, end },
  ...{ box, ordered, omitted },
});

const utf16 = ({ start, end }: Span): Span => ({ start, end });
