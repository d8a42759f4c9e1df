import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { readableSql } from "./annotations";
import type { About } from "./thread";

/** What others have written since a moment, as far as the viewer may read it. */
export interface NewSince {
  /** Comments and replies to them. */
  comments: number;
  /** Notes on words, and replies to them. */
  notes: number;
  /** The moment of the latest one counted, or the one that was asked about: ISO 8601 with microseconds. */
  at: string;
}

/** Counted no further: it says "100 and more" in any language. */
export const MOST_NEW = 100;

/** Counts what is new since `since` (ISO 8601, up to microseconds); what the viewer wrote is not news to them. */
export async function countNew(viewer: Viewer, about: About, since: string): Promise<NewSince> {
  const [column, id] = "articleId" in about ? ["articleId", about.articleId] : factOrEntity(about);
  const { rows } = await sql<NewSince>(
    `SELECT count(*) FILTER (WHERE NOT t."isNote")::int AS "comments", count(*) FILTER (WHERE t."isNote")::int AS "notes",
       COALESCE(to_char(max(t."createdAt") AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), $3::text) AS "at"
     FROM (SELECT n."createdAt", COALESCE(first."start", n."start") IS NOT NULL AS "isNote"
       FROM "Annotation" n LEFT JOIN "Annotation" first ON first."id" = n."rootId"
       LEFT JOIN "Article" a ON a."id" = n."articleId"
       WHERE n."${column}" = $2 AND n."createdAt" > $3::text::timestamptz AND n."creatorId" IS DISTINCT FROM $1
         AND ${readableSql(viewer)} ORDER BY n."createdAt" LIMIT ${MOST_NEW}) t`,
    [viewerId(viewer), id, since],
  );
  return rows[0] ?? { comments: 0, notes: 0, at: since };
}

const factOrEntity = (about: { factId: string } | { entityId: string }): [string, string] =>
  "factId" in about ? ["factId", about.factId] : ["entityId", about.entityId];
