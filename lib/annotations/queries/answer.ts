import { type SignedIn, type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { ANNOTATION_TABLES, ME } from "../rows";
import { readableSql } from "./annotations";
import { type AnnotationsPage, listWhere, type PageAsked } from "./list";

const ANSWERS = `n."status" = 'published' AND n."creatorId" IS DISTINCT FROM ${ME} AND n."id" IN (
  SELECT y."id" FROM "Annotation" y JOIN "Annotation" p ON p."id" = y."parentId" WHERE p."creatorId" = ${ME}
  UNION SELECT m."annotationId" FROM "AnnotationMention" m WHERE m."userId" = ${ME})`;

/** Replies to what the viewer wrote, and what calls them by name. @throws {AppError} invalid `bad-cursor` */
export async function listAnswers(viewer: Viewer, asked?: PageAsked): Promise<AnnotationsPage> {
  if (viewer.kind !== "user") return { items: [], next: null };
  return listWhere(viewer, [ANSWERS, []], asked);
}

/** No more than these are counted; a person who is that far behind does not need the figure. */
const MOST_COUNTED = 99;

/** How many answers came since they were last marked as read. */
export async function countUnreadAnswers(viewer: SignedIn): Promise<number> {
  const { rows } = await sql<{ count: number }>(
    `SELECT count(*)::int AS "count" FROM (
       SELECT FROM ${ANNOTATION_TABLES} JOIN "User" me ON me."id" = ${ME}
       WHERE ${ANSWERS} AND n."createdAt" > COALESCE(me."answersSeenAt", me."createdAt") AND ${readableSql(viewer)}
       LIMIT ${MOST_COUNTED}) t`,
    [viewerId(viewer)],
  );
  return rows[0]?.count ?? 0;
}

/** Up to which moment answers have been marked as read, ISO 8601 with microseconds; null: never. */
export async function findAnswersSeen(viewer: SignedIn): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>(
    `SELECT to_char("answersSeenAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "at"
     FROM "User" WHERE "id" = $1`,
    [viewer.id],
  );
  return rows[0]?.at ?? null;
}
