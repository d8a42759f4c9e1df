import { z } from "zod";
import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import type { EntityKind } from "@/lib/extraction/mention";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import type { Block } from "@/lib/text/block";
import { sentenceAround } from "@/lib/text/sentence-around";
import type { EntityCard, EntityCompany, EntityView, MentionInArticle, MentionView } from "./entity";

/** Who is named in a revision, by position. A merged entity is shown as the one it went into. */
export async function listMentions(viewer: Viewer, revisionId: string): Promise<MentionView[]> {
  const { rows } = await sql<MentionView>(
    `SELECT m."id", m."start", m."end", m."exact", e."id" AS "entityId", e."kind", e."name", m."rule", m."confidence"
     FROM "Mention" m
     JOIN "Entity" named ON named."id" = m."entityId"
     JOIN "Entity" e ON e."id" = COALESCE(named."mergedIntoId", named."id")
     WHERE m."revisionId" = $1 AND EXISTS (
       SELECT FROM "Revision" r JOIN "Article" a ON a."id" = r."articleId"
       WHERE r."id" = $1 AND ${readableArticlesSql(viewer)})
     ORDER BY m."start", m."end" DESC`,
    [revisionId],
  );
  return rows;
}

/** An entity that something readable names; for one that was merged, where it went; else null. */
export async function findEntity(viewer: Viewer, id: string): Promise<EntityView | { mergedInto: string } | null> {
  const { rows } = await sql<EntityView & { mergedInto: string | null }>(
    `SELECT e."id", e."kind", e."name", called."names", called."aliases", e."mergedIntoId" AS "mergedInto",
       c."mentionCount", c."articleCount"
     FROM "Entity" e,
       LATERAL (SELECT COALESCE(jsonb_object_agg(n."language", n."name") FILTER (WHERE n."isFull"), '{}') AS "names",
                  COALESCE(array_agg(DISTINCT n."name") FILTER (WHERE n."name" <> e."name"), '{}') AS "aliases"
                FROM "EntityName" n JOIN "Article" a ON a."currentRevisionId" = n."revisionId"
                WHERE n."entityId" = ANY (${sameAs('e."id"')}) AND ${readableArticlesSql(viewer)}) called,
       LATERAL (SELECT count(*)::int AS "mentionCount", count(DISTINCT m."revisionId")::int AS "articleCount"
                FROM ${READABLE_MENTIONS} WHERE ${named('COALESCE(e."mergedIntoId", e."id")')} AND ${readableArticlesSql(viewer)}) c
     WHERE e."id" = $1 AND c."mentionCount" > 0`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const { mergedInto, ...entity } = row;
  return mergedInto ? { mergedInto } : entity;
}

const Limit = z.int().min(1).max(200);
const MentionPosition = z.tuple([z.iso.datetime(), z.string().max(64), z.int()]);

/** Where an entity is named, with the sentences: the articles archived last first, within one by position. */
export async function listEntityMentions(
  viewer: Viewer,
  id: string,
  { cursor, limit = 30 }: { cursor?: string; limit?: number } = {},
): Promise<{ items: MentionInArticle[]; next: string | null }> {
  const [archivedAt, revisionId, start] = decodeCursor(MentionPosition, cursor) ?? ["infinity", "", 0];
  const { rows } = await sql<MentionRow>(
    `SELECT m."start", m."end", m."exact", m."revisionId", a."slug", a."headline", a."language", a."publishedAt",
       a."publishedHasTime", a."archivedAt", s."name" AS "sourceName"
     FROM ${READABLE_MENTIONS} LEFT JOIN "Source" s ON s."id" = a."sourceId"
     WHERE ${named("$1")} AND ${readableArticlesSql(viewer)}
       AND (a."archivedAt" < $3::timestamptz OR (a."archivedAt" = $3::timestamptz AND (m."revisionId", m."start") > ($4, $5)))
     ORDER BY a."archivedAt" DESC, m."revisionId", m."start" LIMIT $2`,
    [id, Limit.parse(limit) + 1, archivedAt, revisionId, start],
  );
  const page = rows.slice(0, limit);
  const texts = await textsOf(page.map((row) => row.revisionId));
  const last = page.at(-1);
  const more = rows.length > limit && last;
  return {
    items: page.map((row) => inArticle(row, texts)),
    next: more ? encodeCursor([last.archivedAt.toISOString(), last.revisionId, last.start]) : null,
  };
}

interface MentionRow {
  start: number;
  end: number;
  exact: string;
  revisionId: string;
  slug: string;
  headline: string;
  language: string;
  publishedAt: Date | null;
  publishedHasTime: boolean;
  archivedAt: Date;
  sourceName: string | null;
}

type Texts = Map<string, { text: string; blocks: Block[] }>;

async function textsOf(revisionIds: string[]): Promise<Texts> {
  const { rows } = await sql<{ id: string; text: string; blocks: Block[] }>(
    `SELECT "id", "text", "blocks" FROM "Revision" WHERE "id" = ANY($1)`,
    [[...new Set(revisionIds)]],
  );
  return new Map(rows.map(({ id, ...revision }) => [id, revision]));
}

function inArticle({ start, end, exact, revisionId, ...article }: MentionRow, texts: Texts): MentionInArticle {
  const { text, blocks } = texts.get(revisionId) ?? { text: exact, blocks: [] };
  const sentence = sentenceAround(text, blocks, { start, end });
  return { article, start, end, exact, sentence: sentence.text, sentenceStart: sentence.start };
}

const COMPANY_ARTICLES = 500;

/** Who else is named in the same articles, the most often first; counted over the newest 500 articles. */
export async function listEntityCompany(viewer: Viewer, id: string, limit = 12): Promise<EntityCompany[]> {
  const { rows } = await sql<EntityCompany>(
    `WITH together AS (
       SELECT DISTINCT m."revisionId", a."archivedAt" FROM ${READABLE_MENTIONS}
       WHERE ${named("$1")} AND ${readableArticlesSql(viewer)}
       ORDER BY a."archivedAt" DESC LIMIT ${COMPANY_ARTICLES})
     SELECT e."id" AS "entityId", e."name", e."kind", count(DISTINCT m."revisionId")::int AS "articles"
     FROM together t
     JOIN "Mention" m ON m."revisionId" = t."revisionId"
     JOIN "Entity" named ON named."id" = m."entityId"
     JOIN "Entity" e ON e."id" = COALESCE(named."mergedIntoId", named."id")
     WHERE e."id" <> $1
     GROUP BY e."id" ORDER BY "articles" DESC, e."name" LIMIT $2`,
    [id, Limit.parse(limit)],
  );
  return rows;
}

const NameAndId = z.tuple([z.string().max(2000), z.string().max(64)]);

/** Entities that something readable names, by name; `letters` are the first letters of the name. */
export async function listEntities(
  viewer: Viewer,
  { kind, cursor, limit = 60, letters }: { kind?: EntityKind; cursor?: string; limit?: number; letters?: string } = {},
): Promise<{ items: EntityCard[]; next: string | null }> {
  const [name, id] = decodeCursor(NameAndId, cursor) ?? ["", ""];
  const { rows } = await sql<EntityCard>(
    `SELECT e."id", e."kind", e."name", c."mentions", c."articles" FROM (
       SELECT * FROM "Entity" e
       WHERE e."mergedIntoId" IS NULL AND (e."name", e."id") > ($2, $3)
         AND ($4::"EntityKind" IS NULL OR e."kind" = $4::"EntityKind")
         AND ($5::text IS NULL OR e."name" ILIKE $5)
         AND EXISTS (SELECT FROM ${READABLE_MENTIONS} WHERE ${named('e."id"')} AND ${readableArticlesSql(viewer)})
       ORDER BY e."name", e."id" LIMIT $1) e,
     LATERAL (SELECT count(*)::int AS "mentions", count(DISTINCT m."revisionId")::int AS "articles"
              FROM ${READABLE_MENTIONS} WHERE ${named('e."id"')} AND ${readableArticlesSql(viewer)}) c
     ORDER BY e."name", e."id"`,
    [Limit.parse(limit) + 1, name, id, kind ?? null, letters ? `${escapeLike(letters)}%` : null],
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? encodeCursor([last.name, last.id]) : null };
}

const escapeLike = (letters: string): string => letters.replace(/[\\%_]/g, "\\$&");

/** Mentions in current revisions with their articles; the condition of `readableArticlesSql` goes with it. */
const READABLE_MENTIONS = `"Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId"`;

/** Mentions of an entity and of those that were merged into it. */
const named = (id: string): string => `m."entityId" = ANY (${sameAs(id)})`;

const sameAs = (id: string): string =>
  `ARRAY(SELECT g."id" FROM "Entity" g WHERE g."id" = ${id} OR g."mergedIntoId" = ${id})`;
