import { readableAnnotationsSql, readableArticlesSql } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { sql } from "@/lib/platform/db";
import type { Target, Visibility } from "../annotation";

/** What an annotation is made on, as the database knows it. */
export interface FoundTarget {
  articleId: string | null;
  slug: string | null;
  discussion: "open" | "premoderated" | "closed" | null;
  revisionId: string | null;
  /** It is the current revision of its article. */
  isCurrent: boolean;
  /** The text of the revision, where words are to be found in it. */
  text: string | null;
  factId: string | null;
  entityId: string | null;
  parentId: string | null;
  rootId: string | null;
  depth: number;
  /** A reply is read by whoever reads the thread, and what its author keeps to themselves stays where they keep the first. */
  thread: { visibility: Visibility; groupId: string | null; keptAmong: string | null } | null;
  uri: string | null;
}

const NOTHING: FoundTarget = {
  ...{ articleId: null, slug: null, discussion: null, revisionId: null, text: null, factId: null, entityId: null },
  ...{ isCurrent: true, parentId: null, rootId: null, depth: 0, thread: null, uri: null },
};

/** Threads are a tree without bound; but no client of ours makes one this deep, and drawing must end. */
const DEEPEST = 500;

/**
 * Finds what an annotation is to be made on; what the viewer may not read is not there.
 * @throws {AppError} not-found; invalid `no-target`, `thread-too-deep`
 */
export async function findTarget(viewer: Viewer, target: Target, withText: boolean): Promise<FoundTarget> {
  if (target.parent !== undefined) return findParent(viewer, target.parent);
  if (target.fact !== undefined) return findOne(FACT(viewer), [target.fact]);
  if (target.article !== undefined) {
    return findOne(ARTICLE(viewer, withText), [target.article, target.revision ?? null]);
  }
  if (target.entity !== undefined) return findOne(ENTITY(viewer), [target.entity]);
  if (target.uri !== undefined) return { ...NOTHING, uri: target.uri };
  throw new AppError("invalid", "no-target");
}

async function findOne(text: string, values: readonly unknown[]): Promise<FoundTarget> {
  const { rows } = await sql<FoundTarget>(text, values);
  const [row] = rows;
  if (!row) throw notFound();
  return { ...NOTHING, ...row };
}

const ARTICLE = (viewer: Viewer, withText: boolean): string =>
  `SELECT a."id" AS "articleId", a."slug", a."discussion"::text, r."id" AS "revisionId",
     r."id" = a."currentRevisionId" AS "isCurrent", ${withText ? `r."text"` : "NULL"} AS "text"
   FROM "Article" a JOIN "Revision" r ON r."articleId" = a."id"
   WHERE a."slug" = $1 AND CASE WHEN $2::int IS NULL THEN r."id" = a."currentRevisionId" ELSE r."number" = $2 END
     AND ${readableArticlesSql(viewer)}`;

const FACT = (viewer: Viewer): string =>
  `SELECT f."id" AS "factId", a."id" AS "articleId", a."slug", a."discussion"::text, f."revisionId"
   FROM "Fact" f JOIN "Article" a ON a."id" = f."articleId" WHERE f."id" = $1 AND ${readableArticlesSql(viewer)}`;

const ENTITY = (viewer: Viewer): string =>
  `SELECT e."id" AS "entityId" FROM "Entity" e WHERE e."id" = $1 AND e."mergedIntoId" IS NULL
     AND EXISTS (SELECT FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId"
                 WHERE m."entityId" = e."id" AND ${readableArticlesSql(viewer)})`;

async function findParent(viewer: Viewer, id: string): Promise<FoundTarget> {
  const { rows } = await sql<FoundTarget & NonNullable<FoundTarget["thread"]> & { status: string }>(
    `SELECT n."id" AS "parentId", COALESCE(n."rootId", n."id") AS "rootId", n."depth" + 1 AS "depth", n."articleId",
       n."revisionId", n."factId", n."entityId", n."visibility", n."groupId", n."status"::text, n."targetUri" AS "uri",
       a."slug", a."discussion"::text, CASE WHEN n."visibility" = 'private' THEN n."selectors" ->> 'group' END AS "keptAmong"
     FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
     WHERE n."id" = $2 AND $1::text IS NOT DISTINCT FROM $1 AND ${readableAnnotationsSql(viewer, "$1")}
       AND (a."id" IS NULL OR ${readableArticlesSql(viewer)})`,
    [viewerId(viewer), id],
  );
  const [row] = rows;
  if (!row) throw notFound();
  if (row.depth > DEEPEST) throw new AppError("invalid", "thread-too-deep");
  if (row.status !== "published") throw new AppError("conflict", "parent-not-published");
  const { visibility, groupId, keptAmong, status: _, ...parent } = row;
  return { ...NOTHING, ...parent, thread: { visibility, groupId, keptAmong } };
}
