import { readableAnnotationsSql, readableArticlesSql } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { ME } from "../rows";
import { type HypothesisAnnotation, NEWSROOM, type Site, WORLD } from "./hypothesis";
import { listForClient } from "./queries";

/** Where a change stands, by which subscriptions are matched. */
export interface Place {
  id: string;
  /** Of the page. */
  key: string;
  group: string;
  references: readonly string[];
}

export interface Pushed {
  place: Place;
  annotation: HypothesisAnnotation;
}

/** Of what has changed, what the viewer may read, with its place. */
export async function listPushed(viewer: Viewer, ids: readonly string[], site: Site): Promise<Pushed[]> {
  const [shown, { rows }] = await Promise.all([
    listForClient(viewer, ids, site),
    sql<{ id: string; key: string }>(`SELECT "id", "targetKey" AS "key" FROM "Annotation" WHERE "id" = ANY($1)`, [ids]),
  ]);
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return shown.map((annotation) => {
    const { id, group, references = [] } = annotation;
    return { annotation, place: { id, group, references, key: keys.get(id) ?? "" } };
  });
}

/**
 * Of what has changed, what the viewer could read while it was there: taken away by its author or by a moderator. Of
 * words that were never theirs to read they are told nothing, not even that they are gone.
 */
export async function listGone(viewer: Viewer, ids: readonly string[]): Promise<Place[]> {
  const { rows } = await sql<Place>(
    `SELECT n."id", n."targetKey" AS "key", CASE n."visibility" WHEN 'group' THEN n."groupId"
         WHEN 'newsroom' THEN '${NEWSROOM}' ELSE '${WORLD}' END AS "group",
       array_remove(ARRAY[n."rootId", n."parentId"], NULL) AS "references"
     FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
     WHERE n."id" = ANY($2) AND (a."id" IS NULL OR ${readableArticlesSql(viewer)}) AND n."status" <> 'published' AND NOT ${readableAnnotationsSql(viewer, ME)}
       AND (n."visibility" = 'public' OR n."creatorId" = ${ME} OR (n."visibility" = 'group' AND EXISTS (
         SELECT FROM "GroupMember" m WHERE m."groupId" = n."groupId" AND m."userId" = ${ME})))`,
    [viewerId(viewer), ids],
  );
  return rows;
}
