import { apiRoute } from "@/app/_request/api-route";
import { findArticle } from "@/lib/articles/queries";
import { notFound } from "@/lib/platform/app-error";
import { listArticleThreadsOperation } from "../../../../_operations/annotations";
import { threadsAnswer } from "../../../threads-answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  listArticleThreadsOperation,
  async (viewer, { params: { slug }, ...asked }) => {
    const article = await findArticle(viewer, slug);
    if (!article) throw notFound();
    return threadsAnswer(viewer, { articleId: article.id }, asked);
  },
);
