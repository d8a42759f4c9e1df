import type { Viewer } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import { findArticle, findArticleRevision } from "@/lib/articles/queries";
import { notFound } from "@/lib/platform/app-error";

/**
 * An article on the revision asked for, or on its current one.
 * @throws {AppError} not-found
 */
export async function getRevisionOf(viewer: Viewer, slug: string, number: number | undefined): Promise<ArticleView> {
  const found =
    number === undefined ? await findArticle(viewer, slug) : await findArticleRevision(viewer, slug, number);
  if (!found) throw notFound();
  return found;
}
