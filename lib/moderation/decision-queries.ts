import { z } from "zod";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import type { AnnotationStatus } from "@/lib/annotations/annotation";
import { AppError } from "@/lib/platform/app-error";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import { aroundCase, CASE_TABLES, decidedHereSql, IS_CLOSED, ME } from "./case-rows";
import { type DecisionAction, type Reason, UNDO_SECONDS } from "./moderation";

/** A decision as moderators read it. */
export interface DecisionRow {
  id: string;
  action: DecisionAction;
  reason: Reason | null;
  text: string;
  from: AnnotationStatus | null;
  to: AnnotationStatus | null;
  createdAt: Date;
  undoneAt: Date | null;
  /** Null: the archive itself, or an account that was erased. */
  by: string | null;
  isMine: boolean;
  /** What the author says against it. */
  objection: string | null;
  /** The viewer made it and may still take it back. */
  isUndoable: boolean;
  caseId: string | null;
  annotationId: string | null;
  factId: string | null;
  /** What the annotation is now. */
  status: AnnotationStatus | null;
  excerpt: string;
  author: string | null;
  article: { slug: string; headline: string; language: string } | null;
  /** Of a group of others: the viewer knows of it by its case alone. */
  isClosed: boolean;
}

const COLUMNS = `
  d."id", d."action", d."reason", d."text", d."from", d."to", d."createdAt", d."undoneAt", w."name" AS "by",
  d."actorId" IS NOT DISTINCT FROM ${ME}::text AS "isMine", d."objection",
  d."undoneAt" IS NULL AND d."actorId" = ${ME}::text
    AND d."createdAt" >= now() - interval '${UNDO_SECONDS} seconds' AS "isUndoable",
  d."caseId", d."annotationId", k."factId", n."status",
  left(COALESCE(NULLIF(n."body", ''), n."exact", f."exact", ''), 160) AS "excerpt",
  COALESCE(c."name", n."creatorName") AS "author",
  CASE WHEN a."id" IS NOT NULL THEN json_build_object('slug', a."slug", 'headline', a."headline",
    'language', a."language") END AS "article", ${IS_CLOSED} AS "isClosed"`;

const TABLES = `"Decision" d LEFT JOIN "User" w ON w."id" = d."actorId"
  LEFT JOIN "ModerationCase" k ON k."id" = d."caseId" ${aroundCase(`d."annotationId"`)}`;

const Position = z.tuple([z.iso.datetime({ precision: 3 }), z.string().max(64)]);

/**
 * What moderators have decided, the latest first; those that were taken back among them, marked.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function listDecisions(
  viewer: Viewer,
  { cursor, limit = 30 }: { cursor?: string; limit?: number } = {},
): Promise<{ items: DecisionRow[]; next: string | null }> {
  const after = decodeCursor(Position, cursor);
  const { rows } = await sql<DecisionRow>(
    `SELECT ${COLUMNS} FROM ${TABLES}
     WHERE ${decidedHereSql(viewer)} AND ($2::timestamptz IS NULL OR (d."createdAt", d."id") < ($2, $3::text))
     ORDER BY d."createdAt" DESC, d."id" DESC LIMIT ${limit + 1}`,
    [viewerId(viewer), after?.[0] ?? null, after?.[1] ?? null],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit), next: last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null };
}

/** What was decided of the same thing before, the latest first. */
export async function listDecisionsOf(
  viewer: Viewer,
  { id, annotationId, factId }: { id: string; annotationId: string | null; factId: string | null },
): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>(
    `SELECT ${COLUMNS} FROM ${TABLES}
     WHERE ${decidedHereSql(viewer)} AND (d."caseId" = $2 OR d."annotationId" = $3 OR k."factId" = $4)
     ORDER BY d."createdAt" DESC LIMIT 20`,
    [viewerId(viewer), id, annotationId, factId],
  );
  return rows;
}

/** A decision by its id; null when it is not there for this viewer. */
export async function findDecision(viewer: Viewer, id: string): Promise<DecisionRow | null> {
  const { rows } = await sql<DecisionRow>(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${decidedHereSql(viewer)} AND d."id" = $2`,
    [viewerId(viewer), id],
  );
  return rows[0] ?? null;
}

/** How the last thirty days went. */
export interface Figures {
  decided: number;
  taken: number;
  stood: number;
  undone: number;
  /** Hours between the opening of a case and its decision; null where nothing was decided. */
  medianHours: number | null;
  /** When the oldest open case was opened. */
  oldest: Date | null;
}

export async function findFigures(viewer: Viewer): Promise<Figures> {
  const { rows } = await sql<Figures>(
    `SELECT count(*) FILTER (WHERE d."undoneAt" IS NULL)::int AS "decided",
       count(*) FILTER (WHERE d."undoneAt" IS NULL AND d."action" IN ('hide', 'remove', 'correct'))::int AS "taken",
       count(*) FILTER (WHERE d."undoneAt" IS NULL AND d."action" IN ('approve', 'dismiss', 'restore'))::int AS "stood",
       count(*) FILTER (WHERE d."undoneAt" IS NOT NULL)::int AS "undone",
       (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d."createdAt" - k."openedAt") / 3600)
         FILTER (WHERE d."undoneAt" IS NULL AND k."id" IS NOT NULL))::float8 AS "medianHours",
       NULL::timestamptz AS "oldest"
     FROM ${TABLES} WHERE ${decidedHereSql(viewer)} AND d."createdAt" > now() - interval '30 days'
       AND ${ME}::text IS NOT DISTINCT FROM ${ME}`,
    [viewerId(viewer)],
  );
  const { rows: open } = await sql<{ oldest: Date | null }>(
    `SELECT min(k."openedAt") AS "oldest" FROM ${CASE_TABLES}
     WHERE k."state" = 'open' AND ${decidedHereSql(viewer)} AND ${ME}::text IS NOT DISTINCT FROM ${ME}`,
    [viewerId(viewer)],
  );
  const [figures] = rows;
  if (!figures) throw new AppError("unavailable", "try-later");
  return { ...figures, oldest: open[0]?.oldest ?? null };
}
