import type { Viewer } from "@/lib/access/viewer";
import { viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { codePointOffsets } from "@/lib/text/code-points";
import type { AnnotationView } from "../annotation";
import { readableSql } from "../queries/annotations";
import { ANNOTATION_TABLES, type AnnotationRow, annotationColumns, annotationOf } from "../rows";
import type { Document } from "./bounds";
import type { Kept } from "./json-ld";

/** An annotation with what its JSON-LD needs besides. */
export interface Written {
  view: AnnotationView;
  kept: Kept;
}

/** Columns over `ANNOTATION_TABLES`, after those of an `AnnotationRow`. The text is cut after the quote: no more is counted. */
const KEPT_COLUMNS = `n."submitted", n."slug", n."canonical", COALESCE(n."via", '{}') AS "via", r."createdAt" AS "revisionAt",
  (SELECT p."slug" FROM "Annotation" p WHERE p."id" = n."parentId") AS "parentSlug",
  CASE WHEN n."start" IS NOT NULL AND n."articleId" IS NOT NULL THEN n."revisionId" END AS "quotedIn"`;

interface KeptRow {
  submitted: Document | null;
  slug: string | null;
  canonical: string | null;
  via: string[];
  revisionAt: Date | null;
  parentSlug: string | null;
  quotedIn: string | null;
}

/** One annotation by its id or its slug, ready to be written as JSON-LD; null when it is not there for this viewer. */
export async function findWritten(viewer: Viewer, id: string): Promise<Written | null> {
  const [found] = await listWritten(viewer, { where: `(n."id" = $2 OR n."slug" = $2)`, values: [id], limit: 1 });
  return found ?? null;
}

/** Which of the annotations that a viewer may read; `where` is SQL over the alias `n`, its values from `$2` on. */
export interface Among {
  where: string;
  values: readonly unknown[];
  limit: number;
}

/** Annotations in the order in which they were made, ready to be written as JSON-LD. */
export async function listWritten(viewer: Viewer, { where, values, limit }: Among): Promise<Written[]> {
  const { rows } = await sql<AnnotationRow & KeptRow>(
    `SELECT ${annotationColumns(viewer)}, ${KEPT_COLUMNS} FROM ${ANNOTATION_TABLES}
     WHERE (${where}) AND ${readableSql(viewer)} ORDER BY n."createdAt" LIMIT ${limit}`,
    [viewerId(viewer), ...values],
  );
  const toCodePoints = await offsetsOf(rows.map(({ quotedIn }) => quotedIn));
  return rows.map((row) => writtenOf(row, toCodePoints));
}

type ToCodePoints = (revisionId: string, utf16: number) => number;

/** Texts without surrogate pairs, nearly all, are counted by the database and stay there. */
async function offsetsOf(revisionIds: readonly (string | null)[]): Promise<ToCodePoints> {
  const wanted = [...new Set(revisionIds.filter((id) => id !== null))];
  if (wanted.length === 0) return (_, utf16) => utf16;
  const { rows } = await sql<{ id: string; text: string }>(
    `SELECT "id", "text" FROM "Revision" WHERE "id" = ANY($1) AND "text" ~ '[\\U00010000-\\U0010FFFF]'`,
    [wanted],
  );
  const offsets = new Map(rows.map(({ id, text }) => [id, codePointOffsets(text)]));
  return (revisionId, utf16) => offsets.get(revisionId)?.toCodePoints(utf16) ?? utf16;
}

function writtenOf(row: AnnotationRow & KeptRow, toCodePoints: ToCodePoints): Written {
  const { submitted, slug, canonical, via, revisionAt, parentSlug, quotedIn, ...rest } = row;
  const view = annotationOf(rest);
  const codePoints =
    view.quote && quotedIn !== null
      ? { start: toCodePoints(quotedIn, view.quote.start), end: toCodePoints(quotedIn, view.quote.end) }
      : null;
  return { view, kept: { submitted, slug, canonical, via, revisionAt, parentSlug, codePoints } };
}
