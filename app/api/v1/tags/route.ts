import { apiRoute } from "@/app/_request/api-route";
import { suggestTags } from "@/lib/annotations/queries/tag";
import { freeTagPage } from "../../_json/addresses";
import { listTagsOperation } from "../../_operations/people";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  listTagsOperation,
  async (viewer, { query: { letters } }) => {
    const tags = await suggestTags(viewer, letters);
    return { items: tags.map(({ key, label, annotations }) => ({ label, page: freeTagPage(key), annotations })) };
  },
);
