import { authorize } from "@/lib/access/policy";
import { readableArticles, readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { db, sql } from "@/lib/platform/db";
import type {
  ArticleCard,
  ArticleStatus,
  ArticleView,
  CaptureView,
  Revising,
  RevisionLine,
  SourceView,
} from "./article";
import { checkRevising, refuseIdle } from "./check";
import { findSame, type Recognised } from "./duplicates";
import { revisionText } from "./revision-text";
import { ARTICLE, type ArticleRow, articleOf, CARD, type CardRow, cardOf } from "./rows";

/** An article with its current text, or null when it is not there for this viewer. */
export async function findArticle(viewer: Viewer, slug: string): Promise<ArticleView | null> {
  const { rows } = await sql<ArticleRow>(
    `${ARTICLE} ON r."id" = a."currentRevisionId" WHERE a."slug" = $1 AND ${readableArticlesSql(viewer)}`,
    [slug],
  );
  return rows[0] ? articleOf(rows[0]) : null;
}

/** The same article with the text of one of its revisions. */
export async function findArticleRevision(viewer: Viewer, slug: string, number: number): Promise<ArticleView | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1) return null;
  const { rows } = await sql<ArticleRow>(
    `${ARTICLE} ON r."articleId" = a."id" AND r."number" = $2 WHERE a."slug" = $1 AND ${readableArticlesSql(viewer)}`,
    [slug, number],
  );
  return rows[0] ? articleOf(rows[0]) : null;
}

/** @throws {AppError} not-found */
export async function getArticle(viewer: Viewer, slug: string): Promise<ArticleView> {
  const article = await findArticle(viewer, slug);
  if (!article) throw notFound();
  return article;
}

/** All revisions of an article, the newest first; empty when the article is not there for this viewer. */
export async function listRevisions(viewer: Viewer, slug: string): Promise<RevisionLine[]> {
  const { rows } = await sql<RevisionLine>(
    `SELECT r."number", r."headline", r."createdAt", r."reason", u."name" AS "authorName",
            r."id" = a."currentRevisionId" AS "isCurrent"
     FROM "Article" a JOIN "Revision" r ON r."articleId" = a."id" LEFT JOIN "User" u ON u."id" = r."createdById"
     WHERE a."slug" = $1 AND ${readableArticlesSql(viewer)} ORDER BY r."number" DESC`,
    [slug],
  );
  return rows;
}

export interface ArticleFilter {
  /** What the page before gave as `next`. */
  cursor?: string;
  limit?: number;
  tag?: string;
  sourceHost?: string;
  /** Narrows what the viewer may see, never widens it. */
  status?: ArticleStatus;
}

/**
 * Articles, the newest in the archive first.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function listArticles(
  viewer: Viewer,
  { cursor, limit = 20, ...filter }: ArticleFilter = {},
): Promise<{ items: ArticleCard[]; next: string | null }> {
  const take = Math.min(Math.max(Math.trunc(limit), 1), 100);
  const { where, values } = conditions(viewer, { ...filter, after: cursor === undefined ? null : readCursor(cursor) });
  const { rows } = await sql<CardRow>(
    `${CARD} WHERE ${where} ORDER BY a."archivedAt" DESC, a."id" DESC LIMIT $${values.length + 1}`,
    [...values, take + 1],
  );
  const items = rows.slice(0, take).map(cardOf);
  const last = items.at(-1);
  return { items, next: rows.length > take && last ? writeCursor(last) : null };
}

/** The cards of some articles that the viewer may read, in the order of the ids. */
export async function listArticleCards(viewer: Viewer, ids: readonly string[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<CardRow>(
    `${CARD} WHERE a."id" = ANY($1) AND ${readableArticlesSql(viewer)} ORDER BY array_position($1, a."id")`,
    [ids],
  );
  return rows.map(cardOf);
}

/** How many articles there are for this viewer. */
export const countArticles = (viewer: Viewer): Promise<number> => db.article.count({ where: readableArticles(viewer) });

/** The sources of the articles that this viewer may read, by name. */
export const listSources = (viewer: Viewer): Promise<SourceView[]> =>
  db.source.findMany({
    where: { articles: { some: readableArticles(viewer) } },
    orderBy: [{ name: "asc" }, { host: "asc" }],
    select: { id: true, name: true, host: true },
  });

/** How the bytes of an article's revisions came, the newest first; for editors. */
export async function listCaptures(viewer: Viewer, slug: string): Promise<CaptureView[]> {
  authorize(viewer, "article:revise", null);
  const captures = await db.capture.findMany({
    where: { article: { slug, ...readableArticles(viewer) } },
    orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, method: true, fileName: true, mediaType: true, sha256: true, size: true, capturedAt: true },
      revision: { select: { number: true } },
    },
  });
  return captures.map(({ revision, ...capture }) => ({ ...capture, revisionNumber: revision.number }));
}

/** An article that is here already with the same address or the same words, if this viewer may see it. */
export async function findDuplicate(
  viewer: Viewer,
  recognised: Recognised,
): Promise<{ slug: string; headline: string } | null> {
  const id = await findSame(db, recognised);
  if (id === null) return null;
  return db.article.findFirst({
    where: { id, ...readableArticles(viewer) },
    select: { slug: true, headline: true },
  });
}

/**
 * The text of an article as it is and as it would be after a change.
 * @throws {AppError} conflict `revised-meanwhile` or `nothing-changed`; not-found
 */
export async function previewRevision(
  viewer: Viewer,
  slug: string,
  input: Revising,
): Promise<{ before: string; after: string }> {
  authorize(viewer, "article:revise", null);
  const { headline, text, basedOn } = checkRevising(input);
  const { revision } = await getArticle(viewer, slug);
  const after = revisionText(headline, text);
  refuseIdle(slug, revision, { basedOn, text: after });
  return { before: revision.text, after };
}

type Position = Pick<ArticleCard, "archivedAt" | "id">;

function conditions(
  viewer: Viewer,
  { tag, sourceHost, status, after }: Omit<ArticleFilter, "cursor" | "limit"> & { after: Position | null },
): { where: string; values: unknown[] } {
  const where = [readableArticlesSql(viewer)];
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  if (after) where.push(`(a."archivedAt", a."id") < (${value(after.archivedAt)}::timestamptz, ${value(after.id)})`);
  if (sourceHost !== undefined) where.push(`s."host" = ${value(sourceHost)}`);
  if (status !== undefined) where.push(`a."status" = ${value(status)}::"ArticleStatus"`);
  if (tag !== undefined) where.push(`a."id" IN (${TAGGED} ${value(tag)})`);
  return { where: where.join(" AND "), values };
}

const TAGGED = `SELECT at."articleId" FROM "ArticleTag" at JOIN "Tag" t ON t."id" = at."tagId" WHERE t."slug" =`;

const writeCursor = ({ archivedAt, id }: Position): string =>
  Buffer.from(`${archivedAt.toISOString()} ${id}`).toString("base64url");

function readCursor(cursor: string): Position {
  const [, at = "", id = ""] = /^(\S{24}) ([0-9a-z]{1,40})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  const archivedAt = new Date(at);
  if (id === "" || Number.isNaN(archivedAt.getTime())) throw new AppError("invalid", "bad-cursor");
  return { archivedAt, id };
}
