import { readableAnnotationsSql } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { AnnotationView } from "../annotation";
import { byPlace, type NoteSpan } from "../note-span";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, ME } from "../rows";
import { MOST_NOTES, readableSql } from "./annotations";

/** A revision of an article that the viewer has been given. */
export interface Shown {
  articleId: string;
  revisionId: string;
}

/** Grows with every change of a public note and with every place found for one: the name under which a drawing is kept. */
export async function findPublicNotesState({ articleId, revisionId }: Shown): Promise<string> {
  const { rows } = await sql<{ state: string }>(
    `SELECT concat_ws(' ', count(*), extract(epoch FROM max(n."updatedAt")),
       (SELECT count(*) FROM "AnnotationAnchor" h WHERE h."revisionId" = $2),
       (SELECT extract(epoch FROM max(h."createdAt")) FROM "AnnotationAnchor" h WHERE h."revisionId" = $2)) AS "state"
     FROM "Annotation" n WHERE n."articleId" = $1 AND n."start" IS NOT NULL AND n."parentId" IS NULL
       AND n."visibility" = 'public' AND n."status" = 'published'`,
    [articleId, revisionId],
  );
  return rows[0]?.state ?? "";
}

/**
 * Every note of an article that a viewer may read, light: its place in a revision and what it can be chosen by. In the
 * order of the text, orphans last. Of a revision that is not the current one only those that are known to stand in it.
 */
export async function listNoteSpans(viewer: Viewer, { articleId, revisionId }: Shown): Promise<NoteSpan[]> {
  const { rows } = await sql<NoteSpan>(
    `SELECT n."id", ${PLACE}, n."style", n."status", n."visibility",
       CASE WHEN n."revisionId" = $2 THEN 'exact' ELSE COALESCE(h."state"::text, 'waiting') END AS "state",
       CASE WHEN n."editorial" THEN 'editors' ELSE 'readers' END AS "kind",
       n."creatorId" IS NOT DISTINCT FROM ${ME} AND ${ME}::text IS NOT NULL AS "mine",
       CASE WHEN c."id" IS NOT NULL THEN json_build_object('id', c."id", 'name', c."name") END AS "person",
       COALESCE((SELECT json_agg(t."label" ORDER BY t."position") FROM "AnnotationTag" t
                 WHERE t."annotationId" = n."id"), '[]') AS "tags"
     FROM "Annotation" n JOIN "Article" a ON a."id" = n."articleId"
     LEFT JOIN "User" c ON c."id" = n."creatorId"
     LEFT JOIN "AnnotationAnchor" h ON h."annotationId" = n."id" AND h."revisionId" = $2
     WHERE n."articleId" = $3 AND n."start" IS NOT NULL AND n."parentId" IS NULL
       AND (a."currentRevisionId" = $2 OR n."revisionId" = $2 OR h."start" IS NOT NULL)
       AND ${readableAnnotationsSql(viewer, ME)}
     ORDER BY n."createdAt" LIMIT ${MOST_NOTES}`,
    [viewerId(viewer), revisionId, articleId],
  );
  return rows.sort(byPlace);
}

const PLACE = ["start", "end"]
  .map((edge) => `CASE WHEN n."revisionId" = $2 THEN n."${edge}" ELSE h."${edge}" END AS "${edge}"`)
  .join(", ");

/** Some notes of an article with what they say, in the order in which they are asked for; missing where not readable. */
export async function listNotesByIds(viewer: Viewer, shown: Shown, ids: readonly string[]): Promise<AnnotationView[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<AnnotationRow>(
    `SELECT ${annotationColumns(viewer, "$2")} FROM ${ANNOTATION_TABLES}
     WHERE n."id" = ANY($4) AND n."articleId" = $3 AND n."start" IS NOT NULL AND n."parentId" IS NULL
       AND ${readableSql(viewer)}`,
    [viewerId(viewer), shown.revisionId, shown.articleId, ids],
  );
  const found = new Map(rows.map((row) => [row.id, annotationOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
