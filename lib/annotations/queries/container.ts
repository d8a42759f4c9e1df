import { z } from "zod";
import { standingFactsSql } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { SURE_ENOUGH } from "@/lib/extraction/confidence";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import { ANNOTATION_TABLES, ME } from "../rows";
import { readableSql } from "./annotations";

/**
 * What a container holds: every annotation, or those of one article with the facts of its current revision and what people
 * decided about them.
 */
export type Scope = { articleId: string; revisionId: string } | null;

export interface Member {
  id: string;
  kind: "annotation" | "fact" | "decision";
  /** The end of its address, where that is not its id. */
  slug: string | null;
  /** ISO 8601 with microseconds. */
  made: string;
}

export interface ContainerState {
  total: number;
  modified: string | null;
  /** Members that were there once: a walk through the pages may be that far behind. */
  gone: number;
}

export const PAGE_SIZE = 20;

/** A container as a viewer sees it. */
export async function readContainer(viewer: Viewer, scope: Scope): Promise<ContainerState> {
  const { facts, condition, values } = within(scope);
  const { rows } = await sql<{ total: number; modified: string | null; gone: number }>(
    `SELECT count(*) FILTER (WHERE t."readable")::int AS "total",
       count(*) FILTER (WHERE NOT t."readable")::int AS "gone",
       to_char(max(t."changed") AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "modified"
     FROM (SELECT n."updatedAt" AS "changed", ${readableSql(viewer)} AS "readable" FROM ${ANNOTATION_TABLES}
           WHERE ${condition} AND (${readableSql(viewer)} OR (n."visibility" = 'public' AND n."status" <> 'held'))
           ${
             facts &&
             `UNION ALL SELECT f."updatedAt", TRUE ${facts}
             UNION ALL SELECT k."createdAt", TRUE FROM "FactChange" k WHERE k."byId" IS NOT NULL
               AND k."factId" IN (SELECT f."id" ${facts})`
           }) t
     WHERE ${ME}::text IS NOT DISTINCT FROM ${ME}`,
    [viewerId(viewer), ...values],
  );
  return rows[0] ?? { total: 0, modified: null, gone: 0 };
}

/** Where a page of a container begins: after a member, or at an index. */
export type Beginning = { after: string } | { index: number };

/**
 * Members in the order in which they were made, which never changes: what is made while somebody walks is met at the end,
 * and what is taken away moves nothing that is still to come.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function listMembers(viewer: Viewer, scope: Scope, from: Beginning, limit: number): Promise<Member[]> {
  const [made = null, id = null] = "after" in from ? (decodeCursor(Place, from.after) ?? []) : [];
  const { members, values } = membersOf(viewer, scope);
  const [at, name] = [`$${values.length + 1}`, `$${values.length + 2}`];
  const { rows } = await sql<Member>(
    `SELECT m."id", m."kind", m."slug", to_char(m."made" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "made"
     FROM (${members}) m WHERE ${at}::timestamptz IS NULL OR (m."made", m."id") > (${at}::timestamptz, ${name}::text)
     ORDER BY m."made", m."id" OFFSET ${"index" in from ? Math.trunc(from.index) : 0} LIMIT ${limit}`,
    [...values, made, id],
  );
  return rows;
}

/** The facts among the members of an article's container. */
export async function listFactMembers(viewer: Viewer, scope: NonNullable<Scope>): Promise<Member[]> {
  const { facts, values } = within(scope);
  const { rows } = await sql<Member>(
    `SELECT f."id", 'fact' AS "kind", NULL AS "slug", to_char(f."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "made"
     ${facts} AND ${ME}::text IS NOT DISTINCT FROM ${ME} AND $2::text IS NOT NULL ORDER BY f."number"`,
    [viewerId(viewer), ...values],
  );
  return rows;
}

/** How many members stand up to and with the one that a page begins after. */
export async function countUpTo(viewer: Viewer, scope: Scope, after: string): Promise<number> {
  const [made = null, id = null] = decodeCursor(Place, after) ?? [];
  const { members, values } = membersOf(viewer, scope);
  const { rows } = await sql<{ count: number }>(
    `SELECT count(*)::int AS "count" FROM (${members}) m
     WHERE (m."made", m."id") <= ($${values.length + 1}::timestamptz, $${values.length + 2}::text)`,
    [...values, made, id],
  );
  return rows[0]?.count ?? 0;
}

export const placeAfter = ({ made, id }: Pick<Member, "made" | "id">): string => encodeCursor([made, id]);

const Place = z.tuple([z.iso.datetime(), z.string().max(64)]);

function membersOf(viewer: Viewer, scope: Scope): { members: string; values: unknown[] } {
  const { facts, condition, values } = within(scope);
  const members = `SELECT n."id", 'annotation' AS "kind", n."slug", n."createdAt" AS "made" FROM ${ANNOTATION_TABLES}
    WHERE ${condition} AND ${readableSql(viewer)} AND ${ME}::text IS NOT DISTINCT FROM ${ME}
    ${
      facts &&
      `UNION ALL SELECT f."id", 'fact', NULL, f."createdAt" ${facts}
      UNION ALL SELECT k."id", 'decision', NULL, k."createdAt" FROM "FactChange" k WHERE k."byId" IS NOT NULL
        AND k."factId" IN (SELECT f."id" ${facts})`
    }`;
  return { members, values: [viewerId(viewer), ...values] };
}

/** The article itself must have been found for the viewer before. */
function within(scope: Scope): { facts: string; condition: string; values: string[] } {
  if (!scope) return { facts: "", condition: "TRUE", values: [] };
  return {
    facts: `FROM "Fact" f WHERE f."revisionId" = $3 AND ${standingFactsSql(SURE_ENOUGH)}`,
    condition: `n."articleId" = $2`,
    values: [scope.articleId, scope.revisionId],
  };
}
