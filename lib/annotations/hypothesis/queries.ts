import { may } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { readableSql } from "../queries/annotations";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, ME } from "../rows";
import { type HypothesisAnnotation, readKept, type Site } from "./hypothesis";
import type { ClientSearch } from "./search";
import { afterwards, conditions, Given, ORDER, SAME_VIEWER } from "./search-conditions";
import { hypothesisAnnotation } from "./shape";

export interface ClientPage {
  /** Of all that fit, wherever the page begins. */
  total: number;
  rows: HypothesisAnnotation[];
  /** Answers to the rows, where they were asked for apart. */
  replies?: HypothesisAnnotation[];
}

/** One annotation as the client reads it; null when it is not there for this viewer. */
export async function findForClient(viewer: Viewer, id: string, site: Site): Promise<HypothesisAnnotation | null> {
  const [found] = await listForClient(viewer, [id], site);
  return found ?? null;
}

/** Several by their ids, of which those that are not there are left out. */
export async function listForClient(
  viewer: Viewer,
  ids: readonly string[],
  site: Site,
): Promise<HypothesisAnnotation[]> {
  const { rows } = await sql<ClientRow>(
    `SELECT ${columns(viewer)} FROM ${ANNOTATION_TABLES} WHERE n."id" = ANY($2) AND ${readableSql(viewer)}
     ORDER BY n."createdAt"`,
    [viewerId(viewer), ids],
  );
  return rows.map((row) => shown(viewer, row, site));
}

/**
 * A page of what a client searches for.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function searchForClient(viewer: Viewer, asked: ClientSearch, site: Site): Promise<ClientPage> {
  const given = new Given(viewerId(viewer));
  const where = await conditions(viewer, asked, given, site);
  const counted = sql<{ total: number }>(
    `SELECT count(*)::int AS "total" FROM ${ANNOTATION_TABLES} WHERE ${where} AND ${SAME_VIEWER}`,
    [...given.values],
  );
  const { column, type } = ORDER[asked.sort];
  const after = asked.search_after === undefined ? "TRUE" : afterwards(asked, given, column, type);
  const listed = sql<ClientRow>(
    `SELECT ${columns(viewer)} FROM ${ANNOTATION_TABLES} WHERE ${where} AND ${after}
     ORDER BY ${column} ${asked.order}, n."id" ${asked.order}
     LIMIT ${given.add(asked.limit)} OFFSET ${given.add(asked.offset)}`,
    given.values,
  );
  const [total, { rows }] = await Promise.all([counted, listed]);
  const page = { total: total.rows[0]?.total ?? 0, rows: rows.map((row) => shown(viewer, row, site)) };
  return asked._separate_replies ? { ...page, replies: await repliesTo(viewer, page.rows, site) } : page;
}

/** What client and server say of an annotation besides the columns of every list. */
type ClientRow = AnnotationRow & {
  selectors: unknown;
  references: string[];
  flagged: boolean;
  flagCount: number;
  isSpam: boolean;
  groupRole: "member" | "moderator" | null;
};

const columns = (viewer: Viewer): string => `${annotationColumns(viewer)}, n."selectors",
  CASE WHEN n."parentId" IS NULL THEN '{}' WHEN n."depth" = 1 THEN ARRAY[n."parentId"] ELSE (
    WITH RECURSIVE up AS (
      SELECT p."id", p."parentId", 1 AS "step" FROM "Annotation" p WHERE p."id" = n."parentId"
      UNION ALL SELECT p."id", p."parentId", up."step" + 1 FROM "Annotation" p JOIN up ON p."id" = up."parentId")
    SELECT array_agg(up."id" ORDER BY up."step" DESC) FROM up) END AS "references",
  EXISTS (SELECT FROM "Report" p JOIN "ModerationCase" k ON k."id" = p."caseId"
    WHERE k."annotationId" = n."id" AND p."reporterId" = ${ME}) AS "flagged",
  (SELECT count(DISTINCT p."reporterId")::int FROM "Report" p JOIN "ModerationCase" k ON k."id" = p."caseId"
    WHERE k."annotationId" = n."id" AND k."state" = 'open') AS "flagCount",
  n."status" = 'removed' AND 'spam' = (SELECT d."reason"::text FROM "Decision" d WHERE d."annotationId" = n."id"
    AND d."undoneAt" IS NULL ORDER BY d."createdAt" DESC LIMIT 1) AS "isSpam",
  (SELECT m."role"::text FROM "GroupMember" m WHERE m."groupId" = n."groupId" AND m."userId" = ${ME}) AS "groupRole"`;

function shown(viewer: Viewer, row: ClientRow, site: Site): HypothesisAnnotation {
  const { selectors, references, flagged, flagCount, isSpam, groupRole, ...rest } = row;
  const view = annotationOf(rest);
  const subject = { visibility: view.visibility, groupRole, creatorId: view.creator?.id ?? null };
  const beside = {
    ...{ kept: readKept(selectors), references, flagged, isSpam: isSpam === true },
    flagCount: may(viewer, "annotation:moderate", subject) ? flagCount : null,
  };
  return hypothesisAnnotation(view, beside, site);
}

/** No more answers than these are sent apart from what they answer. */
const MOST_REPLIES = 200;

async function repliesTo(
  viewer: Viewer,
  firsts: readonly HypothesisAnnotation[],
  site: Site,
): Promise<HypothesisAnnotation[]> {
  const { rows } = await sql<ClientRow>(
    `SELECT ${columns(viewer)} FROM ${ANNOTATION_TABLES} WHERE n."rootId" = ANY($2) AND ${readableSql(viewer)}
     ORDER BY n."createdAt" LIMIT ${MOST_REPLIES}`,
    [viewerId(viewer), firsts.map(({ id }) => id)],
  );
  return rows.map((row) => shown(viewer, row, site));
}
