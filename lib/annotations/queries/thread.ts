import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { AnnotationView } from "../annotation";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, ME, tombstoneOf } from "../rows";
import { readableSql } from "./annotations";
import { beginningOf, cursorAfter, ORDERS, type Sort } from "./thread-order";

/** A thread: its first, and those below it by time, tombstones among them so that the tree holds. */
export interface Thread {
  first: AnnotationView;
  replies: AnnotationView[];
  /** Replies that were not sent with it. */
  more: number;
}

export interface ThreadsPage {
  threads: Thread[];
  next: string | null;
}

/** About what: the whole of an article (its comments, not its notes), a fact, or an entity. */
export type About = { articleId: string } | { factId: string } | { entityId: string };

interface Asked {
  sort?: Sort;
  cursor?: string;
  limit?: number;
  /** Replies sent with each thread. */
  replies?: number;
}

/**
 * A page of the threads about something. A first that was taken away stays as a tombstone while somebody's reply to it
 * may be read. Who goes from page to page meets each thread once, whatever is voted and answered meanwhile.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function listThreads(viewer: Viewer, about: About, asked: Asked = {}): Promise<ThreadsPage> {
  const { sort = "new", cursor, limit = 20, replies = 20 } = asked;
  const { by, as, direction, told, joined } = ORDERS[sort];
  const beginning = await beginningOf(sort, cursor);
  const [column, id] = conditionOf(about);
  // Which threads, first; only then all that is shown of them: there may be thousands to choose from.
  const { rows } = await sql<ThreadRow>(
    `WITH page AS (
       SELECT t."id", t."isReadable", t."position" FROM (
         SELECT n."id", ${readableSql(viewer)} AS "isReadable", ${by} AS "position"
         FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId" ${joined(column, "$6::timestamptz")}
         WHERE n."${column}" = $2 AND n."rootId" IS NULL AND n."start" IS NULL AND n."motivations" && $5::"Motivation"[]
           AND (${readableSql(viewer)} OR ${hasReadableReply(viewer)})) t
       WHERE $3::${as} IS NULL OR (t."position", t."id") ${direction === "DESC" ? "<" : ">"} ($3::${as}, $4)
       ORDER BY t."position" ${direction}, t."id" ${direction} LIMIT ${limit + 1})
     SELECT ${annotationColumns(viewer)}, page."isReadable", ${told} AS "position"
     FROM page JOIN ${ANNOTATION_TABLES.replace('"Annotation" n', '"Annotation" n ON n."id" = page."id"')}
     ORDER BY page."position" ${direction}, page."id" ${direction}`,
    [
      ...[viewerId(viewer), id, beginning.after?.position ?? null, beginning.after?.id ?? null],
      ...[["commenting", "questioning", "assessing"], ...(beginning.asOf === null ? [] : [beginning.asOf])],
    ],
  );
  const shown = rows.slice(0, limit);
  const below = await listReplies(
    viewer,
    shown.map((row) => row.id),
    replies,
  );
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    threads: shown.map((row) => threadOf(row, below.get(row.id) ?? [])),
    next: last ? cursorAfter(last, beginning) : null,
  };
}

/** No more replies of one thread are drawn at once. */
export const LONGEST_THREAD = 300;

/** One thread about something, by its first or by any reply in it; null when it is not there for the viewer. */
export async function findThread(viewer: Viewer, about: About, id: string): Promise<Thread | null> {
  const [column, of] = conditionOf(about);
  const { rows } = await sql<ThreadRow>(
    `SELECT ${annotationColumns(viewer)}, ${readableSql(viewer)} AS "isReadable", '' AS "position"
     FROM ${ANNOTATION_TABLES}
     WHERE n."id" = (SELECT COALESCE(y."rootId", y."id") FROM "Annotation" y WHERE y."id" = $3) AND n."${column}" = $2
       AND n."start" IS NULL AND (${readableSql(viewer)} OR ${hasReadableReply(viewer)})`,
    [viewerId(viewer), of, id],
  );
  const [row] = rows;
  if (!row) return null;
  const below = await listReplies(viewer, [row.id], LONGEST_THREAD);
  return threadOf(row, below.get(row.id) ?? []);
}

type ThreadRow = AnnotationRow & { isReadable: boolean; position: string };

export function conditionOf(about: About): [column: string, id: string] {
  if ("articleId" in about) return ["articleId", about.articleId];
  return "factId" in about ? ["factId", about.factId] : ["entityId", about.entityId];
}

const hasReadableReply = (viewer: Viewer): string =>
  `EXISTS (SELECT FROM "Annotation" y WHERE y."rootId" = n."id" AND ${readableSql(viewer).replaceAll('n."', 'y."')})`;

/** The replies of threads by time, so many of each; a tombstone where one was taken away. */
async function listReplies(
  viewer: Viewer,
  roots: readonly string[],
  most: number,
): Promise<Map<string, (AnnotationRow & { isReadable: boolean })[]>> {
  if (roots.length === 0 || most === 0) return new Map();
  const { rows } = await sql<AnnotationRow & { isReadable: boolean }>(
    `SELECT t.* FROM unnest($2::text[]) root("id") CROSS JOIN LATERAL (
       SELECT ${annotationColumns(viewer)}, ${readableSql(viewer)} AS "isReadable"
       FROM ${ANNOTATION_TABLES}
       WHERE n."rootId" = root."id" ORDER BY n."createdAt" LIMIT ${most}) t`,
    [viewerId(viewer), roots],
  );
  return Map.groupBy(rows, (row) => row.rootId ?? "");
}

function threadOf(row: ThreadRow, below: readonly (AnnotationRow & { isReadable: boolean })[]): Thread {
  const { isReadable, position: _, ...first } = row;
  const replies = withoutDeadEnds(below);
  return {
    first: isReadable ? annotationOf(first) : tombstoneOf(first),
    replies: replies.map(shownReply),
    more: Math.max(0, row.replies - replies.filter((reply) => reply.isReadable).length),
  };
}

const shownReply = ({ isReadable, ...row }: AnnotationRow & { isReadable: boolean }): AnnotationView =>
  isReadable ? annotationOf(row) : tombstoneOf(row);

/** A tombstone is kept for what hangs below it; where nothing readable does, it is left out. */
export function withoutDeadEnds<Row extends { id: string; parentId: string | null; isReadable: boolean }>(
  rows: readonly Row[],
): Row[] {
  const needed = new Set<string>();
  for (const { id, parentId, isReadable } of rows.toReversed()) {
    if (isReadable || needed.has(id)) {
      needed.add(id);
      if (parentId !== null) needed.add(parentId);
    }
  }
  return rows.filter(({ id }) => needed.has(id));
}

/** How much there is of a discussion. */
export interface DiscussionState {
  /** Comments and replies that the viewer may read: what is counted is what is shown. */
  count: number;
  /** When the latest of them was made: ISO 8601 with microseconds; null without any. */
  latest: string | null;
}

export async function readDiscussionState(viewer: Viewer, about: About): Promise<DiscussionState> {
  const [column, id] = conditionOf(about);
  const { rows } = await sql<DiscussionState>(
    `SELECT count(*)::int AS "count",
       to_char(max(n."createdAt") AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "latest"
     FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
     WHERE n."${column}" = $2 AND ${inDiscussion(column)} AND ${readableSql(viewer)}
       AND ${ME}::text IS NOT DISTINCT FROM ${ME}`,
    [viewerId(viewer), id, DISCUSSING],
  );
  return rows[0] ?? { count: 0, latest: null };
}

/** Comments and their replies, not notes and the replies to those; of what is about `$2`, with `DISCUSSING` as `$3`. */
export const inDiscussion = (
  column: string,
): string => `n."start" IS NULL AND (n."rootId" IS NULL OR n."rootId" NOT IN (
    SELECT m."id" FROM "Annotation" m WHERE m."${column}" = $2 AND m."rootId" IS NULL AND m."start" IS NOT NULL))
  AND n."motivations" && $3::"Motivation"[]`;
export const DISCUSSING = ["commenting", "questioning", "assessing", "replying"];

export const countDiscussion = async (viewer: Viewer, about: About): Promise<number> =>
  (await readDiscussionState(viewer, about)).count;
