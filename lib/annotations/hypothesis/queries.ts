import { may } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { sql } from "@/lib/platform/db";
import { comparableName } from "@/lib/text/normalise";
import { readableSql } from "../queries";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, ME } from "../rows";
import { type HypothesisAnnotation, NEWSROOM, readKept, type Site, userIdOf, WORLD } from "./hypothesis";
import type { ClientSearch, ClientSort } from "./search";
import { hypothesisAnnotation } from "./shape";
import { type Meant, meantBy } from "./uris";

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

/** The parameters of a statement, as they are added. */
class Given {
  readonly values: unknown[];

  constructor(first: unknown) {
    this.values = [first];
  }

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Tells the type of the first parameter where nothing else names it: for guests no condition does. */
const SAME_VIEWER = `${ME}::text IS NOT DISTINCT FROM ${ME}`;

async function conditions(viewer: Viewer, asked: ClientSearch, given: Given, site: Site): Promise<string> {
  const all = [readableSql(viewer)];
  const uris = [...asked.uri, ...asked.url];
  if (uris.length > 0) all.push(about(await meantBy(viewer, uris, site), given));
  if (asked.wildcard_uri.length > 0) all.push(`n."targetUri" LIKE ANY(${given.add(asked.wildcard_uri.map(asLike))})`);
  if (asked.group.length > 0) all.push(inGroups(asked.group, given));
  if (asked.user.length > 0) all.push(`n."creatorId" = ANY(${given.add(asked.user.map(userIdOf))})`);
  for (const tag of [...asked.tag, ...asked.tags].flatMap((tags) => tags.split(","))) {
    all.push(`EXISTS (SELECT FROM "AnnotationTag" t WHERE t."annotationId" = n."id" AND
      t."key" = ${given.add(comparableName(tag))})`);
  }
  for (const word of asked.text) all.push(`n."body" ILIKE ${given.add(containing(word))}`);
  for (const word of asked.quote) all.push(`n."exact" ILIKE ${given.add(containing(word))}`);
  for (const word of asked.any.flatMap((words) => words.split(/\s+/u)).filter(Boolean)) all.push(anywhere(word, given));
  if (asked.references.length > 0) all.push(below(asked.references, given));
  if (asked._separate_replies) all.push(`n."parentId" IS NULL`);
  return all.join(" AND ");
}

function about({ keys, factIds, threads }: Meant, given: Given): string {
  const ways = [`n."targetKey" = ANY(${given.add(keys)})`];
  if (factIds.length > 0) ways.push(`n."factId" = ANY(${given.add(factIds)})`);
  if (threads.length > 0) {
    const ids = given.add(threads);
    ways.push(`n."id" = ANY(${ids}) OR n."rootId" = ANY(${ids})`);
  }
  return `(${ways.join(" OR ")})`;
}

/** What one keeps to oneself stands, in the client, among what everybody reads. */
function inGroups(groups: readonly string[], given: Given): string {
  const ways = [`n."groupId" = ANY(${given.add(groups)})`];
  if (groups.includes(WORLD)) ways.push(`n."visibility" IN ('public', 'private')`);
  if (groups.includes(NEWSROOM)) ways.push(`n."visibility" = 'newsroom'`);
  return `(${ways.join(" OR ")})`;
}

function anywhere(word: string, given: Given): string {
  const like = given.add(containing(word));
  return `(n."body" ILIKE ${like} OR n."exact" ILIKE ${like} OR n."targetUri" ILIKE ${like} OR c."name" ILIKE ${like}
    OR EXISTS (SELECT FROM "AnnotationTag" t WHERE t."annotationId" = n."id" AND t."label" ILIKE ${like}))`;
}

const below = (ids: readonly string[], given: Given): string => `n."id" IN (
  WITH RECURSIVE below AS (
    SELECT y."id" FROM "Annotation" y WHERE y."parentId" = ANY(${given.add(ids)})
    UNION SELECT y."id" FROM "Annotation" y JOIN below ON y."parentId" = below."id")
  SELECT below."id" FROM below)`;

const escaped = (word: string): string => word.replace(/[\\%_]/gu, "\\$&");
const containing = (word: string): string => `%${escaped(word)}%`;
/** "https://example.com/*" */
const asLike = (pattern: string): string => escaped(pattern).replaceAll("*", "%").replaceAll("?", "_");

const ORDER: Record<ClientSort, { column: string; type: "timestamptz" | "text" }> = {
  created: { column: `n."createdAt"`, type: "timestamptz" },
  updated: { column: `n."updatedAt"`, type: "timestamptz" },
  id: { column: `n."id"`, type: "text" },
  group: { column: `COALESCE(n."groupId", '${WORLD}')`, type: "text" },
  user: { column: `COALESCE(n."creatorId", '')`, type: "text" },
};

/** Moments are unique, so that nothing is lost between pages: the client names the one that it saw last. */
function afterwards({ search_after = "", order }: ClientSearch, given: Given, column: string, type: string): string {
  const position = type === "timestamptz" ? moment(search_after) : search_after;
  return `${column} ${order === "asc" ? ">" : "<"} ${given.add(position)}::${type}`;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/u;

function moment(word: string): string {
  if (/^\d{12,14}$/u.test(word)) return new Date(Number(word)).toISOString(); // milliseconds, as the original takes too
  if (!MOMENT.test(word) || Number.isNaN(Date.parse(word.replace(/(\.\d{3})\d+/u, "$1")))) {
    throw new AppError("invalid", "bad-cursor");
  }
  return /(?:Z|[+-]\d\d:?\d\d)$/u.test(word) ? word : `${word}Z`;
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
