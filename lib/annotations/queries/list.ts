import { z } from "zod";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import type { AnnotationView } from "../annotation";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, ME } from "../rows";
import { readableSql } from "./annotations";

/** A page of a list of annotations, those made last first. */
export interface AnnotationsPage {
  items: AnnotationView[];
  next: string | null;
}

export interface PageAsked {
  cursor?: string;
  limit?: number;
}

/** What moderators took away is shown to its author alone in a list; a queue is where they themselves look at it. */
export const STANDING = `(n."status" = 'published' OR n."creatorId" = ${ME})`;

/** Moments do not repeat, so that one is a place in a list. */
export const ByMoment = z.tuple([z.iso.datetime({ precision: 6 })]);

/**
 * A page of the annotations that the viewer may read and that fit a condition, hand-written SQL over `ANNOTATION_TABLES`
 * whose own parameters begin with $3.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function listWhere(
  viewer: Viewer,
  [condition, values]: [condition: string, values: readonly unknown[]],
  { cursor, limit = 20 }: PageAsked = {},
): Promise<AnnotationsPage> {
  const [before = null] = decodeCursor(ByMoment, cursor) ?? [];
  const { rows } = await sql<AnnotationRow>(
    `SELECT ${annotationColumns(viewer)} FROM ${ANNOTATION_TABLES}
     WHERE ${condition} AND ($2::text IS NULL OR n."createdAt" < $2::timestamptz) AND ${readableSql(viewer)}
     ORDER BY n."createdAt" DESC LIMIT ${limit + 1}`,
    [viewerId(viewer), before, ...values],
  );
  const items = rows.slice(0, limit).map(annotationOf);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor([last.created]) : null };
}

/** What is written in a group that the viewer is in. @throws {AppError} invalid `bad-cursor` */
export const listOfGroup = (viewer: Viewer, groupId: string, asked?: PageAsked): Promise<AnnotationsPage> =>
  listWhere(viewer, [`n."groupId" = $3 AND n."visibility" = 'group' AND ${STANDING}`, [groupId]], asked);

/** What waits in a group for its moderators, or was hidden by them. @throws {AppError} invalid `bad-cursor` */
export const listWaitingInGroup = (viewer: Viewer, groupId: string, asked?: PageAsked): Promise<AnnotationsPage> =>
  listWhere(
    viewer,
    [`n."groupId" = $3 AND n."visibility" = 'group' AND n."status" IN ('held', 'hidden')`, [groupId]],
    asked,
  );
