import { apiRoute } from "@/app/_request/api-route";
import { listEntities } from "@/lib/entities/queries";
import { entityLine } from "../../_json/entity";
import { nextPage } from "../../_json/paging";
import { listEntitiesOperation } from "../../_operations/entities";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  listEntitiesOperation,
  async (viewer, { query, here }) => {
    const { items, next } = await listEntities(viewer, query);
    return { items: items.map(entityLine), next: nextPage(here, next) };
  },
);
