import { moderatedAnnotationsSql } from "@/lib/access/readable";
import { type Role, type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { DecisionAction, Reason } from "./moderation";

/** What moderators know of an author: within what they moderate, and nothing of it beyond. */
export interface AuthorRecord {
  id: string;
  name: string;
  role: Role;
  since: Date;
  suspendedAt: Date | null;
  published: number;
  /** Held, waiting for somebody. */
  held: number;
  taken: number;
  latest: { id: string; action: DecisionAction; reason: Reason | null; createdAt: Date; excerpt: string }[];
}

const LATEST = 5;

/** Who wrote something, and what was decided of their other words; null where the author has no account. */
export async function findAuthorRecord(
  viewer: Viewer,
  { authorId, except }: { authorId: string | null; except: string | null },
): Promise<AuthorRecord | null> {
  if (authorId === null) return null;
  const seen = moderatedAnnotationsSql(viewer, "$1");
  const [people, latest] = await Promise.all([
    sql<Omit<AuthorRecord, "latest">>(
      `SELECT u."id", u."name", u."role", u."createdAt" AS "since", u."suspendedAt",
         count(n."id") FILTER (WHERE n."status" = 'published')::int AS "published",
         count(n."id") FILTER (WHERE n."status" = 'held')::int AS "held",
         count(n."id") FILTER (WHERE n."status" IN ('hidden', 'removed'))::int AS "taken"
       FROM "User" u LEFT JOIN "Annotation" n ON n."creatorId" = u."id" AND ${seen}
       WHERE u."id" = $2 AND $1::text IS NOT DISTINCT FROM $1 GROUP BY u."id"`,
      [viewerId(viewer), authorId],
    ),
    sql<AuthorRecord["latest"][number]>(
      `SELECT d."id", d."action", d."reason", d."createdAt", left(n."body", 80) AS "excerpt"
       FROM "Decision" d JOIN "Annotation" n ON n."id" = d."annotationId"
       WHERE n."creatorId" = $2 AND d."undoneAt" IS NULL AND n."id" IS DISTINCT FROM $3 AND ${seen}
         AND $1::text IS NOT DISTINCT FROM $1
       ORDER BY d."createdAt" DESC LIMIT ${LATEST}`,
      [viewerId(viewer), authorId, except],
    ),
  ]);
  const [person] = people.rows;
  return person ? { ...person, latest: latest.rows } : null;
}
