import { readableAnnotationsSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { type AnnotationStatus, type AnnotationView, isGone } from "./annotation";

/** The parameter that every list of annotations has first: the viewer's id. */
export const ME = "$1";
/** The revision whose anchors are wanted when no other is asked for: the article's current one. */
export const CURRENT = `a."currentRevisionId"`;

/** The columns of an `AnnotationRow`, for hand-written SQL over `ANNOTATION_TABLES`; `revision` is SQL too. */
export const annotationColumns = (viewer: Viewer, revision = CURRENT): string => `
  n."id", n."motivations"::text[], n."editorial", n."body", n."language", n."style", n."visibility", n."status",
  n."parentId", n."rootId", n."depth", n."editedAt", n."version",
  ${micro(`n."createdAt"`)} AS "created", ${micro(`n."updatedAt"`)} AS "updated",
  CASE WHEN c."id" IS NOT NULL THEN json_build_object('id', c."id", 'name', c."name")
       WHEN n."creatorName" IS NOT NULL THEN json_build_object('id', NULL, 'name', n."creatorName") END AS "creator",
  CASE WHEN g."id" IS NOT NULL THEN json_build_object('id', g."id", 'slug', g."slug", 'name', g."name") END AS "group",
  json_build_object('uri', n."targetUri", 'revisionId', n."revisionId", 'revisionNumber', r."number",
    'factId', n."factId", 'entityId', n."entityId",
    'article', CASE WHEN a."id" IS NOT NULL THEN json_build_object('id', a."id", 'slug', a."slug",
      'headline', a."headline", 'language', a."language") END) AS "target",
  CASE WHEN n."start" IS NOT NULL THEN json_build_object('start', n."start", 'end', n."end", 'exact', n."exact",
    'prefix', n."prefix", 'suffix', n."suffix") END AS "quote",
  CASE WHEN n."start" IS NULL THEN NULL
       WHEN n."revisionId" = ${revision} THEN json_build_object('state', 'exact', 'start', n."start", 'end', n."end",
         'score', 1, 'method', 'made-here')
       ELSE (SELECT json_build_object('state', h."state", 'start', h."start", 'end', h."end", 'score', h."score",
               'method', h."method")
             FROM "AnnotationAnchor" h WHERE h."annotationId" = n."id" AND h."revisionId" = ${revision}) END AS "anchor",
  COALESCE((SELECT json_agg(t."label" ORDER BY t."position") FROM "AnnotationTag" t
            WHERE t."annotationId" = n."id"), '[]') AS "tags",
  (SELECT json_object_agg(k."kind", k."count") FROM (SELECT x."kind", count(*)::int AS "count" FROM "Reaction" x
     WHERE x."annotationId" = n."id" GROUP BY x."kind") k) AS "reactions",
  COALESCE((SELECT json_agg(x."kind") FROM "Reaction" x
            WHERE x."annotationId" = n."id" AND x."userId" = ${ME}), '[]') AS "mine",
  CASE WHEN n."rootId" IS NULL THEN ${countBelow(viewer, "rootId")} ELSE ${countBelow(viewer, "parentId")} END AS "replies"`;

// By one column each: an OR of the two costs twenty times as much.
const countBelow = (viewer: Viewer, column: "rootId" | "parentId"): string =>
  `(SELECT count(*)::int FROM "Annotation" y WHERE y."${column}" = n."id" AND ${readableAnnotationsSql(viewer, ME, "y")})`;

export const ANNOTATION_TABLES = `
  "Annotation" n
  LEFT JOIN "User" c ON c."id" = n."creatorId"
  LEFT JOIN "Group" g ON g."id" = n."groupId"
  LEFT JOIN "Article" a ON a."id" = n."articleId"
  LEFT JOIN "Revision" r ON r."id" = n."revisionId"`;

/** As ISO 8601 with all six digits, which JavaScript's dates cannot hold. */
const micro = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export type AnnotationRow = Omit<AnnotationView, "reactions"> & {
  reactions: Partial<AnnotationView["reactions"]> | null;
};

export const annotationOf = ({ reactions, ...row }: AnnotationRow): AnnotationView => ({
  ...row,
  reactions: { useful: 0, changed_my_view: 0, source_checked: 0, ...reactions },
});

/** What is left of an annotation whose words are not shown: its place, its time, by whose doing. */
export function tombstoneOf(row: AnnotationRow): AnnotationView {
  const bare = annotationOf(row);
  return {
    ...bare,
    ...{ creator: null, body: "", language: null, style: null, editorial: false, tags: [], mine: [], quote: null },
    anchor: null,
    status: shownStatus(row.status),
    reactions: { useful: 0, changed_my_view: 0, source_checked: 0 },
  };
}

/** That something waits or is hidden is nobody's business but its author's and the moderators'. */
const shownStatus = (status: AnnotationStatus): AnnotationStatus => (isGone(status) ? status : "removed");
