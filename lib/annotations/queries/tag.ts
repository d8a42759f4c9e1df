import { readableAnnotationsSql } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { comparableName } from "@/lib/text/normalise";
import { ANNOTATION_TABLES, ME } from "../rows";
import { readableSql } from "./annotations";
import { type AnnotationsPage, listWhere, type PageAsked, STANDING } from "./list";

/** A free tag as it is mostly written, with the number of annotations under it that the viewer may read. */
export interface FreeTag {
  /** The comparable form, by which its page is found: `/tags/notes/{key}`. */
  key: string;
  label: string;
  annotations: number;
}

const COUNTED = `
  SELECT t."key", mode() WITHIN GROUP (ORDER BY t."label") AS "label", count(*)::int AS "annotations"
  FROM ${ANNOTATION_TABLES} JOIN "AnnotationTag" t ON t."annotationId" = n."id"`;

const MOST_SUGGESTED = 8;

/**
 * Free tags that begin with what is being typed, in a word or in the whole, those of most annotations first; then names
 * of the editors' vocabulary. Without letters: those that the viewer gave last. Only of what the viewer may read, so that
 * a suggestion tells nobody of another's private notes.
 * For whoever offers them at the toolbar: the label is what to put into the field.
 */
export async function suggestTags(viewer: Viewer, letters: string): Promise<FreeTag[]> {
  const typed = comparableName(letters).slice(0, 60);
  if (typed === "") return listLastGiven(viewer);
  const [{ rows }, names] = await Promise.all([
    sql<FreeTag>(
      `${COUNTED} WHERE (t."key" LIKE $2 || '%' OR t."key" LIKE '% ' || $2 || '%') AND ${STANDING}
         AND ${readableSql(viewer)}
       GROUP BY t."key" ORDER BY (t."key" LIKE $2 || '%') DESC, "annotations" DESC, t."key" LIMIT ${MOST_SUGGESTED}`,
      [viewerId(viewer), likeText(typed)],
    ),
    listVocabulary(typed),
  ]);
  const known = new Set(rows.map(({ key }) => key));
  return [...rows, ...names.filter(({ key }) => !known.has(key))].slice(0, MOST_SUGGESTED);
}

/** The free tag at an address, and null where the viewer may read nothing that carries it. */
export async function findFreeTag(viewer: Viewer, name: string): Promise<FreeTag | null> {
  const { rows } = await sql<FreeTag>(
    `${COUNTED} WHERE t."key" = $2 AND ${STANDING} AND ${readableSql(viewer)} GROUP BY t."key"`,
    [viewerId(viewer), comparableName(name)],
  );
  return rows[0] ?? null;
}

/** The annotations that carry a free tag. @throws {AppError} invalid `bad-cursor` */
export const listTagged = (viewer: Viewer, key: string, asked?: PageAsked): Promise<AnnotationsPage> =>
  listWhere(
    viewer,
    [`${STANDING} AND EXISTS (SELECT FROM "AnnotationTag" t WHERE t."annotationId" = n."id" AND t."key" = $3)`, [key]],
    asked,
  );

/** The free tags of most annotations, at most 200. */
export async function listFreeTags(viewer: Viewer): Promise<FreeTag[]> {
  const { rows } = await sql<FreeTag>(
    `${COUNTED} WHERE t."key" <> '' AND ${STANDING} AND ${readableSql(viewer)}
     GROUP BY t."key" ORDER BY "annotations" DESC, t."key" LIMIT 200`,
    [viewerId(viewer)],
  );
  return rows;
}

async function listLastGiven(viewer: Viewer): Promise<FreeTag[]> {
  if (viewer.kind !== "user") return [];
  const { rows } = await sql<FreeTag>(
    `SELECT t."key", mode() WITHIN GROUP (ORDER BY t."label") AS "label", count(*)::int AS "annotations"
     FROM "AnnotationTag" t JOIN "Annotation" n ON n."id" = t."annotationId"
     WHERE n."creatorId" = ${ME} AND n."status" <> 'deleted' AND t."key" <> '' AND ${readableAnnotationsSql(viewer, ME)}
     GROUP BY t."key" ORDER BY max(n."createdAt") DESC LIMIT ${MOST_SUGGESTED}`,
    [viewer.id],
  );
  return rows;
}

/** Names that editors gave to subjects, in any language, so that free tags come to be called the same. */
async function listVocabulary(typed: string): Promise<FreeTag[]> {
  const { rows } = await sql<{ label: string }>(
    `SELECT DISTINCT l.value AS "label" FROM "Tag" t, jsonb_each_text(t."labels") l`,
  );
  return rows
    .map(({ label }) => ({ key: comparableName(label), label, annotations: 0 }))
    .filter(({ key }) => key.startsWith(typed) || key.includes(` ${typed}`))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

const likeText = (words: string): string => words.replace(/[\\%_]/gu, String.raw`\$&`);
