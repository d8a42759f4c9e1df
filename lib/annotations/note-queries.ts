import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { readableSql } from "./queries";
import { ANNOTATION_TABLES } from "./rows";

/** How many notes on words of an article a viewer may read. */
export async function countNotes(viewer: Viewer, articleId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>(
    `SELECT count(*)::int AS "count" FROM ${ANNOTATION_TABLES}
     WHERE n."articleId" = $2 AND n."start" IS NOT NULL AND n."parentId" IS NULL AND ${readableSql(viewer)}
       AND $1::text IS NOT DISTINCT FROM $1`,
    [viewerId(viewer), articleId],
  );
  return rows[0]?.count ?? 0;
}
