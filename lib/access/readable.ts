import type { Prisma } from "@/lib/platform/db";
import { may } from "./policy";
import type { Viewer } from "./viewer";

/** What a viewer may see, as conditions for the database. What is not readable is not there. */

export function readableArticles(viewer: Viewer): Prisma.ArticleWhereInput {
  return may(viewer, "article:read-unpublished", null) ? {} : { status: "published" };
}

/** Older revisions stay readable with their article: that is what an archive is for. */
export const readableRevisions = (viewer: Viewer): Prisma.RevisionWhereInput => ({ article: readableArticles(viewer) });

export const readableFacts = (viewer: Viewer): Prisma.FactWhereInput => ({ article: readableArticles(viewer) });

/** A mention counts where its article may be read and its revision is the current one. */
export const readableMentions = (viewer: Viewer): Prisma.MentionWhereInput => ({
  revision: { currentOf: { isNot: null, is: readableArticles(viewer) } }, // an empty `is` alone would let all through
});

/** An entity is there for a viewer when something they may read names it. */
export const readableEntities = (viewer: Viewer): Prisma.EntityWhereInput => ({
  mergedIntoId: null,
  mentions: { some: readableMentions(viewer) },
});

/** A group is there for its members; to all others, admins among them, nothing of it is. */
export const readableGroups = (viewer: Viewer): Prisma.GroupWhereInput => {
  if (viewer.kind === "system") return {};
  if (viewer.kind === "guest" || viewer.suspended) return { id: { in: [] } };
  return { members: { some: { userId: viewer.id } } };
};

/** The article condition for hand-written SQL, over the alias `a`; no parameters. */
export const readableArticlesSql = (viewer: Viewer): string =>
  may(viewer, "article:read-unpublished", null) ? "TRUE" : `a."status" = 'published'`;

/**
 * Which facts stand in the справка, for hand-written SQL: not the rejected, and of those that only a machine has seen the
 * ones it is sure enough of. The others, the tentative, have their own place and are listed where they are asked for.
 */
export const standingFactsSql = (sureEnough: number, alias = "f"): string =>
  `(${alias}."status" NOT IN ('rejected', 'proposed') OR (${alias}."status" = 'proposed' AND ${alias}."confidence" >= ${sureEnough}))`;

/**
 * Which annotations a viewer may read, for hand-written SQL; `me` is the parameter that holds the viewer's id, "$2".
 * Words that moderators took away are read by their author and by those who moderate there. The condition of the article
 * stands beside it (`readableArticlesSql`) where there is one.
 */
export function readableAnnotationsSql(viewer: Viewer, me: string, alias = "n"): string {
  if (viewer.kind === "system") return "TRUE";
  const is = (column: string) => `${alias}."${column}"`;
  const open = `(${is("visibility")} = 'public' AND ${is("status")} = 'published')`;
  if (viewer.kind === "guest") return open;
  const own = `(${is("creatorId")} = ${me} AND ${is("status")} <> 'deleted')`;
  if (viewer.suspended) return `(${open} OR ${own})`;
  const group = `(${is("visibility")} = 'group' AND EXISTS (SELECT FROM "GroupMember" gm
    WHERE gm."groupId" = ${is("groupId")} AND gm."userId" = ${me}
    AND (${is("status")} = 'published' OR (gm."role" = 'moderator' AND ${is("status")} <> 'deleted'))))`;
  const newsroom = `(${is("visibility")} = 'newsroom' AND ${is("status")} = 'published')`;
  const moderated = `(${is("visibility")} IN ('public', 'newsroom') AND ${is("status")} <> 'deleted')`;
  const wider = [
    ...(may(viewer, "article:read-unpublished", null) ? [newsroom] : []),
    ...(may(viewer, "moderation:queue", null) ? [moderated] : []),
  ];
  return `(${[open, own, group, ...wider].join(" OR ")})`;
}

/**
 * Which annotations a viewer moderates, for hand-written SQL; as `annotation:moderate` decides it for one. `me` is the
 * parameter that holds the viewer's id.
 */
export function moderatedAnnotationsSql(viewer: Viewer, me: string, alias = "n"): string {
  if (viewer.kind === "system") return "TRUE";
  if (viewer.kind === "guest" || viewer.suspended) return "FALSE";
  const is = (column: string) => `${alias}."${column}"`;
  const group = `(${is("visibility")} = 'group' AND EXISTS (SELECT FROM "GroupMember" gm
    WHERE gm."groupId" = ${is("groupId")} AND gm."userId" = ${me} AND gm."role" = 'moderator'))`;
  const newsroom = may(viewer, "moderation:queue", null) ? `${is("visibility")} IN ('public', 'newsroom') OR ` : "";
  return `(${is("creatorId")} IS DISTINCT FROM ${me} AND (${newsroom}${group}))`;
}
