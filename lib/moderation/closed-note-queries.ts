import { may } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, ME } from "@/lib/annotations/rows";
import { AppError } from "@/lib/platform/app-error";
import { sql } from "@/lib/platform/db";
import type { DecisionAction } from "./moderation";

/** Somebody in a group has reported a note `n` of it as breaking the law, and that is not settled. */
export const reportedIllegalSql = `(n."visibility" = 'group' AND is_reported_illegal(n."id"))`;

/** Which notes of groups the archive's moderators decide of, as `annotation:moderate` has it; `me` as everywhere. */
export const closedNotesSql = (viewer: Viewer, me: string): string =>
  may(viewer, "moderation:queue", null) ? `(n."creatorId" IS DISTINCT FROM ${me} AND ${reportedIllegalSql})` : "FALSE";

/** The viewer is in the group of a note `n`, and so may know of which it is. */
export const inItsGroupSql = (me: string): string => `EXISTS (SELECT FROM "GroupMember" ig
  WHERE ig."groupId" = n."groupId" AND ig."userId" = ${me})`;

/**
 * Words as who decides of them reads them: of a group of others the one note that was reported as breaking the law, and
 * neither the group nor what stands around it. Null where they are not there for this viewer.
 */
export async function findJudged(viewer: Viewer, id: string): Promise<AnnotationView | null> {
  const readable = await findAnnotation(viewer, id);
  if (readable) return readable;
  const { rows } = await sql<AnnotationRow>(
    `SELECT ${annotationColumns(viewer)} FROM ${ANNOTATION_TABLES}
     WHERE n."id" = $2 AND n."status" <> 'deleted' AND ${closedNotesSql(viewer, ME)}`,
    [viewerId(viewer), id],
  );
  return rows[0] ? { ...annotationOf(rows[0]), group: null } : null;
}

const LETS_STAND: readonly DecisionAction[] = ["approve", "dismiss", "restore"];

/**
 * A group may take away what is said to break the law; that it may stand is for the archive to say, which answers for it.
 * @throws {AppError} forbidden `newsroom-decides`
 */
export function refuseClearing(
  viewer: Viewer,
  words: { isReportedIllegal: boolean } | null,
  action: DecisionAction,
): void {
  if (!words?.isReportedIllegal || may(viewer, "moderation:queue", null)) return;
  if (LETS_STAND.includes(action)) throw new AppError("forbidden", "newsroom-decides");
}
