import { containerRoute } from "@/app/annotations/_protocol/container-route";
import { ARTICLE_CONTAINER } from "@/app/annotations/_protocol/manners";
import { archiveOrigin } from "@/app/annotations/_protocol/origin";
import { articlePath } from "@/lib/annotations/addresses";
import { getArticle } from "@/lib/articles/queries";

/** The annotations and facts of one article, reached as /articles/{slug}/annotations/. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = containerRoute(
  ARTICLE_CONTAINER,
  async (viewer, { slug }) => {
    const article = await getArticle(viewer, String(slug));
    const iri = `${archiveOrigin()}${articlePath(article.slug)}/annotations/`;
    return { iri, label: article.headline, article };
  },
);
