import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import { comparableName } from "@/lib/text/normalise";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf, ME } from "../rows";
import { readableSql } from "./annotations";
import { type AnnotationsPage, ByMoment, type PageAsked, STANDING } from "./list";

/** What a list of annotations may be narrowed by; all that is named must fit. */
export interface AnnotationFilter {
  /** The slug of an article. */
  article?: string;
  fact?: string;
  entity?: string;
  /** The id of a person; `me` is who asks. */
  creator?: string;
  /** A free tag, however it is written. */
  tag?: string;
  /** The slug of a group, or its id. */
  group?: string;
  /** The first of a thread: the replies below it. */
  thread?: string;
}

/**
 * Annotations that a program lists, those made first first: moments grow and do not repeat, so that the pages hold each
 * once however many were made together.
 * @throws {AppError} unauthenticated for a guest's `me`; invalid `bad-cursor`
 */
export async function listAnnotations(
  viewer: Viewer,
  { cursor, limit = 20, ...filter }: AnnotationFilter & PageAsked,
): Promise<AnnotationsPage> {
  const [after = null] = decodeCursor(ByMoment, cursor) ?? [];
  const narrowed = conditionsOf(viewer, filter);
  const conditions = narrowed.map(([condition], at) => condition.replaceAll("?", `$${at + 3}`));
  const { rows } = await sql<AnnotationRow>(
    `SELECT ${annotationColumns(viewer)} FROM ${ANNOTATION_TABLES}
     WHERE ${[...conditions, STANDING, readableSql(viewer)].join(" AND ")}
       AND ($2::text IS NULL OR n."createdAt" > $2::timestamptz) AND ${ME}::text IS NOT DISTINCT FROM ${ME}
     ORDER BY n."createdAt" LIMIT ${limit + 1}`,
    [viewerId(viewer), after, ...narrowed.map(([, value]) => value)],
  );
  const items = rows.slice(0, limit).map(annotationOf);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor([last.created]) : null };
}

const CONDITIONS: Record<keyof AnnotationFilter, string> = {
  article: `a."slug" = ?`,
  fact: `n."factId" = ?`,
  entity: `n."entityId" = ?`,
  creator: `n."creatorId" = ?`,
  tag: `EXISTS (SELECT FROM "AnnotationTag" t WHERE t."annotationId" = n."id" AND t."key" = ?)`,
  group: `n."groupId" = (SELECT w."id" FROM "Group" w WHERE w."slug" = ? OR w."id" = ?)`,
  thread: `n."rootId" = ?`,
};

function conditionsOf(viewer: Viewer, filter: AnnotationFilter): [condition: string, value: string][] {
  const { creator, tag, ...same } = filter;
  const given = { ...same, creator: creator && personOf(viewer, creator), tag: tag && comparableName(tag) };
  const names = ["article", "fact", "entity", "creator", "tag", "group", "thread"] as const;
  return names.flatMap((name): [string, string][] => {
    const value = given[name];
    return value === undefined ? [] : [[CONDITIONS[name], value]];
  });
}

function personOf(viewer: Viewer, creator: string): string {
  if (creator !== "me") return creator;
  if (viewer.kind !== "user") throw new AppError("unauthenticated", "sign-in-first");
  return viewer.id;
}
