import { z } from "zod";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import type { TagLine } from "./tag";

const PAGE = 100;
const ALL = `SELECT t."slug", t."labels", (SELECT count(*)::int FROM "ArticleTag" at WHERE at."tagId" = t."id") AS "articles"
  FROM "Tag" t`;

/**
 * The vocabulary for its editors, by name: unused tags too, with the number of all articles under each.
 * @throws {AppError} not-found; invalid `bad-cursor`
 */
export async function listVocabulary(
  viewer: Viewer,
  { q = "", cursor, limit = PAGE }: { q?: string; cursor?: string; limit?: number } = {},
): Promise<{ items: TagLine[]; next: string | null }> {
  if (!may(viewer, "tag:manage", null)) throw notFound();
  const after = decodeCursor(z.tuple([z.string().max(100), z.string().max(100)]), cursor);
  const { rows } = await sql<TagLine>(
    `${ALL} WHERE ($1 = '' OR t."slug" LIKE '%' || $1 || '%'
         OR EXISTS (SELECT FROM jsonb_each_text(t."labels") l WHERE l.value ILIKE '%' || $1 || '%'))
       AND ($2::text IS NULL OR (lower(t."labels"->>'ru'), t."slug") > ($2, $3))
     ORDER BY lower(t."labels"->>'ru'), t."slug" LIMIT ${limit + 1}`,
    [q.trim().replace(/[\\%_]/gu, String.raw`\$&`), after?.[0] ?? null, after?.[1] ?? null],
  );
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor([last.labels.ru.toLowerCase(), last.slug]) : null };
}

/** One tag of the vocabulary, unused or not. @throws {AppError} not-found */
export async function getVocabularyTag(viewer: Viewer, slug: string): Promise<TagLine> {
  if (!may(viewer, "tag:manage", null)) throw notFound();
  const { rows } = await sql<TagLine>(`${ALL} WHERE t."slug" = $1`, [slug]);
  if (!rows[0]) throw notFound();
  return rows[0];
}
