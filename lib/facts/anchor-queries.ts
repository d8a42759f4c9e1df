import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { Anchor } from "@/lib/text/reanchor/anchor";

/** Where the words of a fact stand in a later revision. */
export interface FactAnchorView extends Anchor {
  revisionId: string;
  revisionNumber: number;
  /** The fact that took its place there; null where none did. */
  factId: string | null;
}

/** Where the words of a fact were found in later revisions, by their order; of facts that people settled or spoke of. */
export async function listFactAnchors(viewer: Viewer, factId: string): Promise<FactAnchorView[]> {
  const { rows } = await sql<FactAnchorView>(
    `SELECT h."state"::text, h."start", h."end", h."score", h."method", h."revisionId", r."number" AS "revisionNumber",
       (SELECT s."id" FROM "Fact" s WHERE s."carriedFromId" = h."factId" AND s."revisionId" = h."revisionId" LIMIT 1) AS "factId"
     FROM "FactAnchor" h JOIN "Revision" r ON r."id" = h."revisionId" JOIN "Article" a ON a."id" = r."articleId"
     WHERE h."factId" = $1 AND ${readableArticlesSql(viewer)} ORDER BY r."number"`,
    [factId],
  );
  return rows;
}
