import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { TagLine } from "./tag";

/** A tag under which the viewer may read something, or null. */
export async function findTag(viewer: Viewer, slug: string): Promise<TagLine | null> {
  const { rows } = await sql<TagLine>(`${counted(viewer, `WHERE t."slug" = $1`)} LIMIT 1`, [slug]);
  return rows[0] ?? null;
}

/** Where a tag is now that used to be at an address; null where none was, or the viewer may read nothing under it. */
export async function findMovedTag(viewer: Viewer, slug: string): Promise<string | null> {
  const moved = `JOIN "TagAddress" m ON m."tagId" = t."id" AND m."slug" = $1`;
  const { rows } = await sql<TagLine>(`${counted(viewer, moved)} LIMIT 1`, [slug]);
  return rows[0]?.slug ?? null;
}

/** The tags under which the viewer may read something, those of most articles first, at most 500. */
export async function listTags(viewer: Viewer): Promise<TagLine[]> {
  const { rows } = await sql<TagLine>(`${counted(viewer, "")} ORDER BY "articles" DESC, t."labels"->>'ru' LIMIT 500`);
  return rows;
}

const counted = (viewer: Viewer, where: string): string => `
  SELECT t."slug", t."labels", count(*)::int AS "articles"
  FROM "Tag" t
  JOIN "ArticleTag" at ON at."tagId" = t."id"
  JOIN "Article" a ON a."id" = at."articleId" AND ${readableArticlesSql(viewer)}
  ${where}
  GROUP BY t."id"`;
