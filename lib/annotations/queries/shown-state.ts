import { GUEST } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { readableSql } from "./annotations";
import { type About, conditionOf, DISCUSSING, type DiscussionState, inDiscussion } from "./thread";

/**
 * How much there is of a discussion for guests, and the state of all that they are shown of it: another one when anything
 * said there has changed, or the reactions to these annotations, or the names of who wrote them.
 */
export async function findShownState(
  about: About,
  ids: readonly string[],
): Promise<DiscussionState & { state: string }> {
  const [column, id] = conditionOf(about);
  const isCounted = `${inDiscussion(column)} AND ${readableSql(GUEST)}`;
  const { rows } = await sql<DiscussionState & { state: string }>(
    `SELECT (count(*) FILTER (WHERE ${isCounted}))::int AS "count",
       to_char(max(n."createdAt") FILTER (WHERE ${isCounted}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "latest",
       concat_ws(' ', count(*), extract(epoch FROM max(n."updatedAt")),
         (SELECT concat_ws(' ', count(*), sum(hashtextextended(x."annotationId" || x."userId" || x."kind", 0)))
          FROM "Reaction" x WHERE x."annotationId" = ANY($4)),
         (SELECT sum(hashtextextended(m."id" || c."name", 0))
          FROM "Annotation" m JOIN "User" c ON c."id" = m."creatorId" WHERE m."id" = ANY($4))) AS "state"
     FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
     WHERE n."${column}" = $2 AND $1::text IS NULL`,
    [null, id, DISCUSSING, ids],
  );
  return rows[0] ?? { count: 0, latest: null, state: "" };
}
