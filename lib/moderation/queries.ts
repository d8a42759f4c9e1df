import { z } from "zod";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import type { FactInFull } from "@/lib/facts/fact-view";
import { findFact } from "@/lib/facts/queries";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import { type AuthorRecord, findAuthorRecord } from "./author-queries";
import { CASE_COLUMNS, CASE_TABLES, type CaseRow, caseOf, decidedHereSql, ME, type StoredCase } from "./case-rows";
import { findJudged } from "./closed-note-queries";
import { type DecisionRow, listDecisionsOf } from "./decision-queries";
import type { Reason } from "./moderation";

/** Which of the open cases: all, what a check held, what people reported, what is said to be illegal, facts. */
export const FILTERS = ["all", "held", "reported", "illegal", "facts"] as const;
export type Filter = (typeof FILTERS)[number];

const IS_HELD = `COALESCE(cardinality(k."heldFor"), 0) > 0`;
const CHOSEN: Record<Filter, string> = {
  all: "TRUE",
  held: IS_HELD,
  reported: `p."reports" > 0`,
  illegal: `p."isIllegal"`,
  facts: `k."factId" IS NOT NULL`,
};

/**
 * The illegal first; then by the weight of the reports, where twelve hours of waiting count as much as one more report. It
 * does not change by waiting, so it can be paged by.
 */
const RANK = `(p."weight" + (${IS_HELD})::int - extract(epoch FROM k."openedAt") / 43200)::float8`;
const Position = z.tuple([z.int().min(0).max(1), z.number(), z.string().max(64)]);

/**
 * The open cases that a viewer may decide.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function listCases(
  viewer: Viewer,
  { filter = "all", cursor, limit = 50 }: { filter?: Filter; cursor?: string; limit?: number } = {},
): Promise<{ items: CaseRow[]; next: string | null }> {
  const after = decodeCursor(Position, cursor);
  const { rows } = await sql<StoredCase & { rank: number }>(
    `SELECT * FROM (SELECT ${CASE_COLUMNS}, ${RANK} AS "rank" FROM ${CASE_TABLES}
       WHERE k."state" = 'open' AND ${CHOSEN[filter]} AND ${decidedHereSql(viewer)}) q
     WHERE $2::int IS NULL OR (q."isIllegal"::int, q."rank", q."id") < ($2, $3::float8, $4::text)
     ORDER BY q."isIllegal" DESC, q."rank" DESC, q."id" DESC LIMIT ${limit + 1}`,
    [viewerId(viewer), after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(({ rank: _, ...row }) => caseOf(row)),
    next: last ? encodeCursor([Number(last.isIllegal), last.rank, last.id]) : null,
  };
}

/** How many open cases of each choice a viewer may decide. */
export async function countCases(viewer: Viewer): Promise<Record<Filter, number>> {
  const counts = FILTERS.map((name) => `count(*) FILTER (WHERE ${CHOSEN[name]})::int AS "${name}"`);
  const { rows } = await sql<Record<Filter, number>>(
    `SELECT ${counts.join(", ")} FROM ${CASE_TABLES}
     WHERE k."state" = 'open' AND ${decidedHereSql(viewer)} AND ${ME}::text IS NOT DISTINCT FROM ${ME}`,
    [viewerId(viewer)],
  );
  return rows[0] ?? { all: 0, held: 0, reported: 0, illegal: 0, facts: 0 };
}

/** How many open cases a viewer may decide: one light question, asked for the head of every page. */
export async function countWaiting(viewer: Viewer): Promise<number> {
  const { rows } = await sql<{ count: number }>(
    `SELECT count(*)::int AS "count" FROM "ModerationCase" k LEFT JOIN "Annotation" n ON n."id" = k."annotationId"
     WHERE k."state" = 'open' AND ${decidedHereSql(viewer)} AND ${ME}::text IS NOT DISTINCT FROM ${ME}`,
    [viewerId(viewer)],
  );
  return rows[0]?.count ?? 0;
}

/** Changes whenever what the queue of a viewer shows does: a case, a report, a claim, a claim that ran out. */
export async function findQueueStamp(viewer: Viewer): Promise<string> {
  const { rows } = await sql<{ stamp: string }>(
    `SELECT md5(COALESCE(string_agg(concat_ws(' ', k."id", k."version", p."reports", m."id", n."version"), ',' ORDER BY k."id"),
       '')) AS "stamp"
     FROM ${CASE_TABLES} WHERE k."state" = 'open' AND ${decidedHereSql(viewer)} AND ${ME}::text IS NOT DISTINCT FROM ${ME}`,
    [viewerId(viewer)],
  );
  return rows[0]?.stamp ?? "";
}

/** Whether somebody moderates anything: the newsroom, or a group. */
export async function moderatesAnything(viewer: Viewer): Promise<boolean> {
  const { rows } = await sql<{ does: boolean }>(
    `SELECT EXISTS (SELECT FROM "GroupMember" WHERE "userId" = $1 AND "role" = 'moderator') AS "does"`,
    [viewerId(viewer)],
  );
  return rows[0]?.does ?? false;
}

export interface ReportRow {
  id: string;
  reason: Reason;
  text: string;
  shouldSay: string;
  source: string | null;
  createdAt: Date;
  by: string | null;
  /** Earlier reports of this person that were decided, and how many of them led to something. */
  decided: number;
  upheld: number;
}

/** A case with all that a decision needs. */
export interface CaseInFull extends CaseRow {
  /** The words that it is about, as the moderator reads them. */
  words: AnnotationView | null;
  /** What they answer, from the first of the thread down. */
  above: AnnotationView[];
  fact: FactInFull | null;
  reported: ReportRow[];
  record: AuthorRecord | null;
  decisions: DecisionRow[];
}

/** One case; null when it is not there for this viewer. Decided ones too. */
export async function findCase(viewer: Viewer, id: string): Promise<CaseInFull | null> {
  const { rows } = await sql<StoredCase>(
    `SELECT ${CASE_COLUMNS} FROM ${CASE_TABLES} WHERE k."id" = $2 AND ${decidedHereSql(viewer)}`,
    [viewerId(viewer), id],
  );
  const [row] = rows;
  if (!row) return null;
  const words = row.annotationId ? await findJudged(viewer, row.annotationId) : null;
  const [above, fact, reported, record, decisions] = await Promise.all([
    row.isClosed ? [] : listAbove(viewer, words),
    row.factId ? findFact(viewer, row.factId) : null,
    listReports(id, row.isClosed),
    findAuthorRecord(viewer, { authorId: words?.creator?.id ?? null, except: row.annotationId }),
    listDecisionsOf(viewer, row),
  ]);
  return { ...caseOf(row), words, above, fact, reported, record, decisions };
}

const MOST_ABOVE = 4;

async function listAbove(viewer: Viewer, words: AnnotationView | null): Promise<AnnotationView[]> {
  const above: AnnotationView[] = [];
  let parentId = words?.parentId ?? null;
  while (parentId && above.length < MOST_ABOVE) {
    const parent: AnnotationView | null = await findAnnotation(viewer, parentId);
    if (parent) above.unshift(parent);
    parentId = parent?.parentId ?? null;
  }
  return above;
}

/** @param onlyIllegal what else a group has against its note stays in the group */
async function listReports(caseId: string, onlyIllegal: boolean): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>(
    `SELECT p."id", p."reason", p."text", p."shouldSay", p."source", p."createdAt", u."name" AS "by",
       COALESCE(e."decided", 0) AS "decided", COALESCE(e."upheld", 0) AS "upheld"
     FROM "Report" p LEFT JOIN "User" u ON u."id" = p."reporterId"
     LEFT JOIN LATERAL (SELECT count(*)::int AS "decided",
         count(*) FILTER (WHERE d."action" IN ('hide', 'remove', 'correct'))::int AS "upheld"
       FROM "Report" o JOIN LATERAL (SELECT x."action" FROM "Decision" x WHERE x."caseId" = o."caseId"
           AND x."undoneAt" IS NULL ORDER BY x."createdAt" DESC LIMIT 1) d ON TRUE
       WHERE o."reporterId" = p."reporterId" AND o."caseId" <> p."caseId") e ON TRUE
     WHERE p."caseId" = $1 AND (NOT $2 OR p."reason" = 'illegal') ORDER BY (p."reason" = 'illegal') DESC, p."createdAt"`,
    [caseId, onlyIllegal],
  );
  return rows;
}
