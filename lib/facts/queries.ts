import { z } from "zod";
import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { decodeCursor, encodeCursor, TimeAndId } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import type { Block } from "@/lib/text/block";
import { sentenceAround } from "@/lib/text/sentence-around";
import { ARTICLE_COLUMNS, FACT_COLUMNS, FACT_TABLES, type FactWithArticleRow, ofArticle } from "./fact-rows";
import type { FactChangeView, FactInFull, FactOfArticle, FactView } from "./fact-view";

/** All facts of a revision, the rejected ones too, by their numbers in the справка. */
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
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS}, f."proposed", f."createdAt", f."revisionId",
       r."number" AS "revisionNumber", r."text" AS "revisionText", r."blocks",
       a."currentRevisionId" = r."id" AS "isCurrentRevision",
       (SELECT count(*)::int FROM "Revision" WHERE "articleId" = a."id") AS "revisionCount"
     FROM ${FACT_TABLES} JOIN "Revision" r ON r."id" = f."revisionId"
     WHERE f."id" = $1 AND ${readableArticlesSql(viewer)}`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const { revisionText, blocks, ...fact } = row;
  const { inBox, ...sentence } = sentenceAround(revisionText, blocks, fact);
  return { ...ofArticle(fact), ...restOf(fact), history: await listChanges(id), sentence, inBox };
}

type FullRow = FactWithArticleRow &
  Omit<FactInFull, "article" | "history" | "sentence" | "inBox"> & { revisionText: string; blocks: Block[] };

const restOf = ({ proposed, createdAt, revisionId, revisionNumber, revisionCount, isCurrentRevision }: RestOfFull) => ({
  proposed,
  createdAt,
  revisionId,
  revisionNumber,
  revisionCount,
  isCurrentRevision,
});
type RestOfFull = Pick<
  FactInFull,
  "proposed" | "createdAt" | "revisionId" | "revisionNumber" | "revisionCount" | "isCurrentRevision"
>;

async function listChanges(factId: string): Promise<FactChangeView[]> {
  const { rows } = await sql<FactChangeView>(
    `SELECT c."id", c."from", c."to", c."before", c."after", c."note", u."name" AS "byName", c."createdAt" AS "at"
     FROM "FactChange" c LEFT JOIN "User" u ON u."id" = c."byId"
     WHERE c."factId" = $1 ORDER BY c."createdAt", c."id"`,
    [factId],
  );
  return rows;
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

/** Figures of the articles archived last that no editor has rejected, in the order of each article. */
export async function listRecentFigures(
  viewer: Viewer,
  { limit = PAGE }: { limit?: number } = {},
): Promise<FactOfArticle[]> {
  const { rows } = await sql<FactWithArticleRow>(
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS} FROM ${FACT_TABLES}
     WHERE f."revisionId" IN (
         SELECT a."currentRevisionId" FROM "Article" a
         WHERE ${readableArticlesSql(viewer)} ORDER BY a."archivedAt" DESC, a."id" DESC LIMIT 100)
       AND f."kind" = 'quantity' AND f."status" <> 'rejected'
     ORDER BY a."archivedAt" DESC, a."id" DESC, f."number" LIMIT $1`,
    [Limit.parse(limit)],
  );
  return rows.map(ofArticle);
}

/** Facts in which an entity plays a part, in current revisions and not rejected: articles archived last first. */
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
       AND a."currentRevisionId" = f."revisionId" AND f."status" <> 'rejected' AND ${readableArticlesSql(viewer)}
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
