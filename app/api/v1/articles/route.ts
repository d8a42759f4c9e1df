import { apiRoute } from "@/app/_request/api-route";
import { listArticles } from "@/lib/articles/queries";
import { searchArticles } from "@/lib/search/queries";
import { articleLine } from "../../_json/article";
import { nextPage } from "../../_json/paging";
import { listArticlesOperation } from "../../_operations/articles";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  listArticlesOperation,
  async (viewer, { query: { cursor, limit, tag, source, q }, here }) => {
    const { items, next } = q
      ? await searchArticles(viewer, { words: q, cursor, limit })
      : await listArticles(viewer, { cursor, limit, tag, sourceHost: source });
    return { items: items.map(articleLine), next: nextPage(here, next) };
  },
);
