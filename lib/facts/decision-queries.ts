import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { FactStatus } from "./fact";

/** What a person decided about a fact: let it stand, disputed, corrected or rejected it. */
export interface FactDecision {
  id: string;
  factId: string;
  to: FactStatus;
  note: string | null;
  /** The arguments as they were put right; null where none were. */
  after: unknown;
  by: { id: string; name: string };
  /** ISO 8601. */
  at: string;
}

/** Decisions that people made about facts of articles that a viewer may read; of those that are named. */
export async function listDecisions(viewer: Viewer, ids: readonly string[]): Promise<FactDecision[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<FactDecision>(
    `SELECT c."id", c."factId", c."to", c."note", c."after", json_build_object('id', u."id", 'name', u."name") AS "by",
       to_char(c."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at"
     FROM "FactChange" c JOIN "User" u ON u."id" = c."byId" JOIN "Fact" f ON f."id" = c."factId"
     JOIN "Article" a ON a."id" = f."articleId"
     WHERE c."id" = ANY($1) AND ${readableArticlesSql(viewer)}`,
    [ids],
  );
  return rows;
}
