import { may } from "@/lib/access/policy";
import { readableAnnotationsSql, readableArticlesSql } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { Visibility } from "../annotation";
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

/** Who could read a published annotation before its author let others read it, or nobody. */
export interface Readers {
  id: string;
  visibility: Visibility;
  group: string | null;
}

/**
 * Of what has changed, what the viewer could read before and cannot any more: taken away by its author or by a moderator,
 * or kept now for fewer people. Of words that were never theirs to read they are told nothing, not even that they are gone.
 * @param before who could read those whose readers have changed
 */
export async function listGone(
  viewer: Viewer,
  ids: readonly string[],
  before: readonly Readers[] = [],
): Promise<Place[]> {
  const isMember = (group: string) =>
    `EXISTS (SELECT FROM "GroupMember" m WHERE m."groupId" = ${group} AND m."userId" = ${ME})`;
  const couldRead = [
    `w."visibility" = 'public'`,
    `(w."visibility" = 'group' AND ${isMember(`w."group"`)})`,
    ...(may(viewer, "article:read-unpublished", null) ? [`w."visibility" = 'newsroom'`] : []),
  ];
  const { rows } = await sql<Place>(
    `SELECT DISTINCT ON (n."id") n."id", n."targetKey" AS "key",
       CASE COALESCE(w."visibility", n."visibility"::text) WHEN 'group' THEN COALESCE(w."group", n."groupId")
         WHEN 'newsroom' THEN '${NEWSROOM}' ELSE '${WORLD}' END AS "group",
       array_remove(ARRAY[n."rootId", n."parentId"], NULL) AS "references"
     FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
     LEFT JOIN jsonb_to_recordset($3::jsonb) AS w("id" text, "visibility" text, "group" text)
       ON w."id" = n."id" AND (${couldRead.join(" OR ")})
     WHERE n."id" = ANY($2) AND (a."id" IS NULL OR ${readableArticlesSql(viewer)})
       AND NOT ${readableAnnotationsSql(viewer, ME)}
       AND (w."id" IS NOT NULL OR (n."status" <> 'published' AND (n."visibility" = 'public' OR n."creatorId" = ${ME}
         OR (n."visibility" = 'group' AND ${isMember(`n."groupId"`)}))))`,
    [viewerId(viewer), ids, JSON.stringify(before)],
  );
  return rows;
}
