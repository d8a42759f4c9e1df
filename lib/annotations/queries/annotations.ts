import { readableAnnotationsSql, readableArticlesSql } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { AnnotationView } from "../annotation";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, ME } from "../rows";

/** Readable with its article, where it is about one of ours. */
export const readableSql = (viewer: Viewer): string =>
  `${readableAnnotationsSql(viewer, ME)} AND (a."id" IS NULL OR ${readableArticlesSql(viewer)})`;

/** One annotation; null when it is not there for this viewer. */
export async function findAnnotation(viewer: Viewer, id: string): Promise<AnnotationView | null> {
  const { rows } = await sql<AnnotationRow>(
    `SELECT ${annotationColumns(viewer)} FROM ${ANNOTATION_TABLES}
     WHERE (n."id" = $2 OR n."slug" = $2) AND ${readableSql(viewer)}`,
    [viewerId(viewer), id],
  );
  return rows[0] ? annotationOf(rows[0]) : null;
}

/** What used to be at the address of an annotation. */
export interface Gone {
  by: "author" | "moderator";
  /** The reason that a moderator gave, a name of messages/…/moderation.json; null for its author. */
  reason: string | null;
  at: Date;
}

/** Why an annotation that a viewer could once see is no longer there; null when none of the kind was. */
export async function findGone(viewer: Viewer, id: string): Promise<Gone | null> {
  const { rows } = await sql<Gone>(
    `SELECT CASE WHEN n."status" = 'deleted' THEN 'author' ELSE 'moderator' END AS "by", d."reason",
       COALESCE(n."deletedAt", d."createdAt", n."updatedAt") AS "at"
     FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
     LEFT JOIN LATERAL (SELECT "reason", "createdAt" FROM "Decision"
       WHERE "annotationId" = n."id" AND "undoneAt" IS NULL ORDER BY "createdAt" DESC LIMIT 1) d
       ON n."status" = 'removed'
     WHERE (n."id" = $1 OR n."slug" = $1) AND n."status" IN ('removed', 'deleted')
       AND (n."visibility" = 'public' OR n."creatorId" = $2) AND (a."id" IS NULL OR ${readableArticlesSql(viewer)})`,
    [id, viewerId(viewer)],
  );
  return rows[0] ?? null;
}

/** No more notes than these are drawn on one article. */
export const MOST_NOTES = 20_000;

/**
 * The notes that stand on words of an article, with their place in one of its revisions; those whose words are gone too.
 * In the order in which they were made.
 */
export async function listNotes(
  viewer: Viewer,
  about: { articleId: string; revisionId: string },
): Promise<AnnotationView[]> {
  const { rows } = await sql<AnnotationRow>(
    `SELECT ${annotationColumns(viewer, "$2")} FROM ${ANNOTATION_TABLES}
     WHERE n."articleId" = $3 AND n."start" IS NOT NULL AND n."parentId" IS NULL AND ${readableSql(viewer)}
     ORDER BY n."createdAt" LIMIT ${MOST_NOTES}`,
    [viewerId(viewer), about.revisionId, about.articleId],
  );
  return rows.map(annotationOf);
}
