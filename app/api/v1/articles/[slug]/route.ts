import { apiRoute } from "@/app/_request/api-route";
import { articleJson } from "../../../_json/article";
import { getArticleOperation } from "../../../_operations/articles";
import { getRevisionOf } from "./revision-of";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  getArticleOperation,
  async (viewer, { params: { slug }, query: { revision } }) => articleJson(await getRevisionOf(viewer, slug, revision)),
);
