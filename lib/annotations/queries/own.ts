import { z } from "zod";
import { readableArticlesSql } from "@/lib/access/readable";
import { type SignedIn, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { VISIBILITIES } from "../annotation";
import { ME } from "../rows";
import { readableSql } from "./annotations";
import { type AnnotationsPage, listWhere, type PageAsked } from "./list";

export const OWN_KINDS = ["notes", "highlights", "comments", "replies"] as const;
export const OWN_STATES = ["published", "held", "taken"] as const;

/** What of one's own words is wanted; nothing named: all of them. */
export const OwnAsked = z.object({
  kind: z.enum(OWN_KINDS).optional(),
  visibility: z.enum(VISIBILITIES).optional(),
  state: z.enum(OWN_STATES).optional(),
  /** Words in the body, in the quotation or among the tags. */
  q: z.string().trim().max(200).optional(),
});
export type OwnAsked = z.output<typeof OwnAsked>;

const KINDS: Record<(typeof OWN_KINDS)[number], string> = {
  notes: `n."start" IS NOT NULL AND n."parentId" IS NULL AND n."body" <> ''`,
  highlights: `n."parentId" IS NULL AND n."body" = ''`,
  comments: `n."start" IS NULL AND n."parentId" IS NULL AND n."body" <> ''`,
  replies: `n."parentId" IS NOT NULL`,
};
const STATES: Record<(typeof OWN_STATES)[number], string> = {
  published: `n."status" = 'published'`,
  held: `n."status" = 'held'`,
  taken: `n."status" IN ('hidden', 'removed')`,
};

/** What the viewer wrote and has not deleted, those made last first. @throws {AppError} invalid `bad-cursor` */
export function listOwn(viewer: SignedIn, wanted: OwnAsked = {}, asked?: PageAsked): Promise<AnnotationsPage> {
  return listWhere(viewer, [conditionOf(wanted), [wanted.visibility ?? null, likeWords(wanted.q)]], asked);
}

/** How much of it there is. What stands on an article that was withdrawn is not there with it. */
export async function countOwn(viewer: SignedIn): Promise<number> {
  const { rows } = await sql<{ count: number }>(
    `SELECT count(*)::int AS "count" FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
     WHERE n."creatorId" = ${ME} AND n."status" <> 'deleted' AND ${readableSql(viewer)}`,
    [viewerId(viewer)],
  );
  return rows[0]?.count ?? 0;
}

export interface Headline {
  slug: string;
  headline: string;
  language: string;
}

/** The headlines of articles that the viewer may read, by slug: what drafts are about. */
export async function findHeadlines(viewer: SignedIn, slugs: readonly string[]): Promise<Map<string, Headline>> {
  const { rows } = await sql<Headline>(
    `SELECT a."slug", a."headline", a."language" FROM "Article" a
     WHERE a."slug" = ANY($1) AND ${readableArticlesSql(viewer)}`,
    [slugs],
  );
  return new Map(rows.map((row) => [row.slug, row]));
}

// Lower case on both sides: ILIKE would do the same, but would not say so.
const conditionOf = ({ kind, state }: OwnAsked): string =>
  [
    `n."creatorId" = ${ME} AND n."status" <> 'deleted'`,
    `($3::text IS NULL OR n."visibility" = $3::"Visibility")`,
    `($4::text IS NULL OR lower(n."body") LIKE $4 OR lower(n."exact") LIKE $4 OR EXISTS (
       SELECT FROM "AnnotationTag" t WHERE t."annotationId" = n."id" AND lower(t."label") LIKE $4))`,
    ...(kind ? [KINDS[kind]] : []),
    ...(state ? [STATES[state]] : []),
  ].join(" AND ");

const likeWords = (words: string | undefined): string | null =>
  words ? `%${words.toLowerCase().replace(/[\\%_]/gu, String.raw`\$&`)}%` : null;
