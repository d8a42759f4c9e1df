import type { Viewer } from "@/lib/access/viewer";
import { viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { AnnotationView } from "../annotation";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, tombstoneOf } from "../rows";
import { readableSql } from "./annotations";
import { withoutDeadEnds } from "./thread";

/** So many replies are shown under one annotation on its own page. */
export const MOST_BELOW = 100;

/**
 * The replies below an annotation and the replies to them, by time; a tombstone where one was taken away and something
 * readable hangs below it.
 */
export async function listBelow(viewer: Viewer, id: string): Promise<AnnotationView[]> {
  const { rows } = await sql<AnnotationRow & { isReadable: boolean }>(
    `WITH RECURSIVE below AS (
       SELECT y."id" FROM "Annotation" y WHERE y."parentId" = $2
       UNION ALL SELECT y."id" FROM below JOIN "Annotation" y ON y."parentId" = below."id")
     SELECT ${annotationColumns(viewer)}, ${readableSql(viewer)} AS "isReadable" FROM ${ANNOTATION_TABLES}
     WHERE n."id" IN (SELECT "id" FROM below) ORDER BY n."createdAt" LIMIT ${MOST_BELOW}`,
    [viewerId(viewer), id],
  );
  return withoutDeadEnds(rows).map(({ isReadable, ...row }) => (isReadable ? annotationOf(row) : tombstoneOf(row)));
}
