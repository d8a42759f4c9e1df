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

/** The article condition for hand-written SQL, over the alias `a`; no parameters. */
export const readableArticlesSql = (viewer: Viewer): string =>
  may(viewer, "article:read-unpublished", null) ? "TRUE" : `a."status" = 'published'`;
