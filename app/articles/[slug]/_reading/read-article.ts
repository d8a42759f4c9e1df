import { notFound } from "next/navigation";
import { cache } from "react";
import { getViewer } from "@/app/_request/viewer";
import { findArticle, findArticleRevision } from "@/lib/articles/queries";

/** The article of a page, asked for once though the page and its head both want it; 404 when it is not there. */
export const readArticle = cache(async (slug: string) => {
  const viewer = await getViewer();
  const article = await findArticle(viewer, decodeURIComponent(slug));
  return { viewer, article: article ?? notFound() };
});

/** The same with the text of one revision. */
export const readRevision = cache(async (slug: string, number: string) => {
  const viewer = await getViewer();
  const article = await findArticleRevision(viewer, decodeURIComponent(slug), Number(number));
  return { viewer, article: article ?? notFound() };
});
