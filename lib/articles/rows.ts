import { standingFactsSql } from "@/lib/access/readable";
import { SURE_ENOUGH } from "@/lib/extraction/confidence";
import type { Block } from "@/lib/text/block";
import type { ArticleCard, ArticleView, SourceView, TagView } from "./article";
import { cutAtWord } from "./revision-text";

/** What an article's page needs, in one query; the join of the revision `r` is completed by whoever asks. */
export const ARTICLE = `
  SELECT a."id", a."slug", a."headline", a."language", a."byline", a."publishedAt", a."publishedHasTime",
         a."archivedAt", a."status", a."withdrawnReason", a."discussion", a."rightsNote", a."version", a."sourceUrl",
         CASE WHEN s."id" IS NOT NULL THEN json_build_object('id', s."id", 'name', s."name", 'host', s."host") END
           AS "source",
         (SELECT json_agg(json_build_object('slug', t."slug", 'labels', t."labels") ORDER BY at."addedAt", t."slug")
          FROM "ArticleTag" at JOIN "Tag" t ON t."id" = at."tagId" WHERE at."articleId" = a."id") AS "tags",
         (SELECT count(*)::int FROM "Revision" n WHERE n."articleId" = a."id") AS "revisionCount",
         r."id" AS "revisionId", r."number", r."headline" AS "revisionHeadline", r."text", r."blocks", r."createdAt",
         r."reason", r."sha256", r."extraction", r."extractedAt", r."extractor"
  FROM "Article" a LEFT JOIN "Source" s ON s."id" = a."sourceId" JOIN "Revision" r`;

export interface ArticleRow extends Omit<ArticleView, "source" | "tags" | "revision"> {
  source: SourceView | null;
  tags: TagView[] | null;
  revisionId: string;
  number: number;
  revisionHeadline: string;
  text: string;
  blocks: Block[];
  createdAt: Date;
  reason: string | null;
  sha256: string;
  extraction: ArticleView["revision"]["extraction"];
  extractedAt: Date | null;
  extractor: string | null;
}

export function articleOf(row: ArticleRow): ArticleView {
  const { revisionId, number, revisionHeadline, text, blocks, createdAt, reason, sha256, ...rest } = row;
  const { extraction, extractedAt, extractor, tags, ...article } = rest;
  const revision = { id: revisionId, number, headline: revisionHeadline, text, blocks, createdAt, reason, sha256 };
  return { ...article, tags: tags ?? [], revision: { ...revision, extraction, extractedAt, extractor } };
}

// Of the text only its beginning is read: it may have 2 MB, and a list shows many.
const BEGINNING = 4000;

/** What a list shows of each article, in one query; conditions follow. */
export const CARD = `
  SELECT a."id", a."slug", a."headline", a."language", s."name" AS "sourceName", a."publishedAt", a."publishedHasTime",
         a."archivedAt", a."status", left(r."text", ${BEGINNING}) AS "beginning", p."paragraph",
         f."total", f."checked", f."disputed"
  FROM "Article" a
  JOIN "Revision" r ON r."id" = a."currentRevisionId"
  LEFT JOIN "Source" s ON s."id" = a."sourceId"
  LEFT JOIN LATERAL (
    SELECT b AS "paragraph" FROM jsonb_array_elements(r."blocks") WITH ORDINALITY AS e(b, n)
    WHERE b->>'kind' = 'paragraph' AND NOT b ? 'omitted' AND NOT b ? 'box' ORDER BY n LIMIT 1
  ) p ON TRUE
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS "total",
           (count(*) FILTER (WHERE "status" IN ('confirmed', 'corrected')))::int AS "checked",
           (count(*) FILTER (WHERE "status" = 'disputed'))::int AS "disputed"
    FROM "Fact" f WHERE "revisionId" = r."id" AND ${standingFactsSql(SURE_ENOUGH)}
  ) f`;

export interface CardRow extends Omit<ArticleCard, "lead" | "facts"> {
  beginning: string;
  paragraph: Block | null;
  total: number;
  checked: number;
  disputed: number;
}

const LEAD = 240;

export function cardOf({ beginning, paragraph, total, checked, disputed, ...card }: CardRow): ArticleCard {
  const lead = paragraph ? cutAtWord(beginning.slice(paragraph.start, paragraph.end), LEAD) : "";
  return { ...card, lead, facts: { total, checked, disputed } };
}
