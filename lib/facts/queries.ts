import { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { decodeCursor, encodeCursor, TimeAndId } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import type { Block } from "@/lib/text/block";
import { sentenceAround } from "@/lib/text/sentence-around";
import { ARTICLE_COLUMNS, FACT_COLUMNS, FACT_TABLES, type FactWithArticleRow, ofArticle, STANDING } from "./fact-rows";
import type {
  FactArticle,
  FactChangeView,
  FactInFull,
  FactOfArticle,
  FactView,
  FullDetails,
  PostView,
} from "./fact-view";
import { storedArguments } from "./stored-arguments";

/** All facts of a revision, the rejected and the tentative ones too, by their numbers in the справка. */
export async function listFacts(viewer: Viewer, revisionId: string): Promise<FactView[]> {
  const { rows } = await sql<FactView>(
    `SELECT ${FACT_COLUMNS} FROM ${FACT_TABLES}
     WHERE f."revisionId" = $1 AND ${readableArticlesSql(viewer)} ORDER BY f."number"`,
    [revisionId],
  );
  return rows;
}

/** One fact with its history and the words around it; null when it is not there for this viewer. */
export async function findFact(viewer: Viewer, id: string): Promise<FactInFull | null> {
  const { rows } = await sql<FullRow>(
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS}, ${storedArguments(`f."proposed"`)} AS "proposed", f."createdAt", f."revisionId",
       r."number" AS "revisionNumber", r."text" AS "revisionText", r."blocks",
       a."currentRevisionId" = r."id" AS "isCurrentRevision",
       (SELECT count(*)::int FROM "Revision" WHERE "articleId" = a."id") AS "revisionCount",
       (SELECT json_build_object('id', before."id", 'revisionNumber', its."number")
        FROM "Fact" before JOIN "Revision" its ON its."id" = before."revisionId"
        WHERE before."id" = f."carriedFromId") AS "carriedFrom"
     FROM ${FACT_TABLES} JOIN "Revision" r ON r."id" = f."revisionId"
     WHERE f."id" = $1 AND ${readableArticlesSql(viewer)}`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const { revisionText, blocks, slug, headline, language, ...fact } = row;
  const { inBox, ...sentence } = sentenceAround(revisionText, blocks, fact);
  return { ...fact, article: { slug, headline, language }, history: await listChanges(id), sentence, inBox };
}

type FullRow = FactView & Omit<FullDetails, "history" | "sentence" | "inBox"> & FactArticle & InText;
type InText = { revisionText: string; blocks: Block[] };

async function listChanges(factId: string): Promise<FactChangeView[]> {
  const { rows } = await sql<FactChangeView>(
    `SELECT c."id", c."from", c."to", c."before", c."after", c."note", 
       CASE WHEN c."byId" IS NOT NULL THEN COALESCE(u."name", '') END AS "byName", c."createdAt" AS "at"
     FROM "FactChange" c LEFT JOIN "User" u ON u."id" = c."byId"
     WHERE c."factId" = $1 ORDER BY c."createdAt", c."id"`,
    [factId],
  );
  return rows;
}

/** What an editor needs to check the facts of an article's current revision. */
export interface FactsToCheck {
  article: FactArticle & { version: number };
  revision: { id: string; number: number; extraction: "waiting" | "done" | "failed"; extractionError: string | null };
  facts: FactView[];
}

/**
 * The facts of an article as its editors check them; null when there is no such article.
 * @throws {AppError} unauthenticated, forbidden
 */
export async function listFactsToCheck(viewer: Viewer, slug: string): Promise<FactsToCheck | null> {
  authorize(viewer, "fact:decide", null);
  const { rows } = await sql<FactsToCheck["article"] & FactsToCheck["revision"]>(
    `SELECT ${ARTICLE_COLUMNS}, a."version", r."id", r."number", r."extraction", r."extractionError"
     FROM "Article" a JOIN "Revision" r ON r."id" = a."currentRevisionId"
     WHERE a."slug" = $1 AND ${readableArticlesSql(viewer)}`,
    [slug],
  );
  const [row] = rows;
  if (!row) return null;
  const { headline, language, version, ...revision } = row;
  const facts = await listFacts(viewer, revision.id);
  return { article: { slug, headline, language, version }, revision, facts };
}

/** How far the machine is with an article's current revision; null when it is not there for this viewer. */
export async function findExtractionState(
  viewer: Viewer,
  slug: string,
): Promise<{ extraction: FactsToCheck["revision"]["extraction"]; version: number } | null> {
  const { rows } = await sql<{ extraction: FactsToCheck["revision"]["extraction"]; version: number }>(
    `SELECT r."extraction", a."version" FROM "Article" a JOIN "Revision" r ON r."id" = a."currentRevisionId"
     WHERE a."slug" = $1 AND ${readableArticlesSql(viewer)}`,
    [slug],
  );
  return rows[0] ?? null;
}

/** Figures about the same subject in other articles that stand there, the newest first. */
export async function listSimilarFigures(viewer: Viewer, factId: string, limit = 5): Promise<FactOfArticle[]> {
  const { rows } = await sql<FactWithArticleRow>(
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS} FROM ${FACT_TABLES}
     WHERE f."kind" = 'quantity' AND ${STANDING}
       AND lower(f."arguments"->>'subject') = (SELECT lower("arguments"->>'subject') FROM "Fact" WHERE "id" = $1)
       AND f."articleId" <> (SELECT "articleId" FROM "Fact" WHERE "id" = $1)
       AND a."currentRevisionId" = f."revisionId" AND ${readableArticlesSql(viewer)}
     ORDER BY a."archivedAt" DESC, f."id" LIMIT $2`,
    [factId, Limit.parse(limit)],
  );
  return rows.map(ofArticle);
}

const PAGE = 30;
const Limit = z.int().min(1).max(100);

/** Facts that are disputed now, in current revisions, the latest dispute first. */
export async function listDisputedFacts(
  viewer: Viewer,
  { limit = PAGE, cursor }: { limit?: number; cursor?: string } = {},
): Promise<{ items: FactOfArticle[]; next: string | null }> {
  const [before, beforeId] = decodeCursor(TimeAndId, cursor) ?? ["infinity", ""];
  const { rows } = await sql<FactWithArticleRow>(
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS} FROM ${FACT_TABLES}
     WHERE f."status" = 'disputed' AND a."currentRevisionId" = f."revisionId" AND ${readableArticlesSql(viewer)}
       AND (f."updatedAt", f."id") < ($2::timestamptz, $3)
     ORDER BY f."updatedAt" DESC, f."id" DESC LIMIT $1`,
    [Limit.parse(limit) + 1, before, beforeId],
  );
  return pageOf(rows, limit);
}

/** The standing figures of the articles archived last, in the order of each article. */
export async function listRecentFigures(
  viewer: Viewer,
  { limit = PAGE }: { limit?: number } = {},
): Promise<FactOfArticle[]> {
  const { rows } = await sql<FactWithArticleRow>(
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS} FROM ${FACT_TABLES}
     WHERE f."revisionId" IN (
         SELECT a."currentRevisionId" FROM "Article" a
         WHERE ${readableArticlesSql(viewer)} ORDER BY a."archivedAt" DESC, a."id" DESC LIMIT 100)
       AND f."kind" = 'quantity' AND ${STANDING}
     ORDER BY a."archivedAt" DESC, a."id" DESC, f."number" LIMIT $1`,
    [Limit.parse(limit)],
  );
  return rows.map(ofArticle);
}

/** Facts in which an entity plays a part, as they stand in current revisions: articles archived last first. */
export async function listEntityFacts(
  viewer: Viewer,
  entityId: string,
  { limit = PAGE }: { limit?: number } = {},
): Promise<FactOfArticle[]> {
  const { rows } = await sql<FactWithArticleRow>(
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS} FROM ${FACT_TABLES}
     WHERE f."id" IN (
         SELECT fe."factId" FROM "FactEntity" fe JOIN "Entity" e ON e."id" = fe."entityId"
         WHERE e."id" = $2 OR e."mergedIntoId" = $2)
       AND a."currentRevisionId" = f."revisionId" AND ${STANDING} AND ${readableArticlesSql(viewer)}
     ORDER BY a."archivedAt" DESC, a."id" DESC, f."number" LIMIT $1`,
    [Limit.parse(limit), entityId],
  );
  return rows.map(ofArticle);
}

function pageOf(rows: FactWithArticleRow[], limit: number) {
  const items = rows.slice(0, limit).map(ofArticle);
  const last = items.at(-1);
  const next = rows.length > limit && last ? encodeCursor([last.updatedAt.toISOString(), last.id]) : null;
  return { items, next };
}

const MOST_POSTS = 50;

/** The posts in which current articles name a person, as they follow by date of publication; those that stand. */
export async function listPosts(viewer: Viewer, personId: string): Promise<PostView[]> {
  const { rows } = await sql<PostView>(
    `SELECT f."arguments"->>'title' AS "title", f."arguments"->>'of' AS "of", count(DISTINCT a."id")::int AS "articles",
       min(a."publishedAt") AS "first", max(a."publishedAt") AS "last",
       bool_or(f."status" IN ('confirmed', 'corrected')) AS "isChecked"
     FROM "Entity" e
     JOIN "FactEntity" fe ON fe."entityId" = e."id" AND fe."role" = 'person'
     JOIN "Fact" f ON f."id" = fe."factId" AND f."kind" = 'position' AND ${STANDING}
     JOIN "Article" a ON a."currentRevisionId" = f."revisionId"
     WHERE (e."id" = $1 OR e."mergedIntoId" = $1) AND ${readableArticlesSql(viewer)}
     GROUP BY 1, 2 ORDER BY "first" NULLS LAST, "articles" DESC, 1 LIMIT ${MOST_POSTS}`,
    [personId],
  );
  return rows;
}
