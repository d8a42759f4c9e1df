import { apiRoute } from "@/app/_request/api-route";
import type { Viewer } from "@/lib/access/viewer";
import type { EntityView } from "@/lib/entities/entity";
import { findEntity, listEntityMentions } from "@/lib/entities/queries";
import { notFound } from "@/lib/platform/app-error";
import { entityJson } from "../../../_json/entity";
import { nextPage } from "../../../_json/paging";
import { getEntityOperation } from "../../../_operations/entities";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  getEntityOperation,
  async (viewer, { params: { id }, query, here }) => {
    const entity = await getEntity(viewer, id);
    const { items, next } = await listEntityMentions(viewer, entity.id, query);
    return entityJson(entity, items, nextPage(here, next));
  },
);

/** The entity, or the one it was merged into; merges are kept one step deep. */
async function getEntity(viewer: Viewer, id: string): Promise<EntityView> {
  const found = await findEntity(viewer, id);
  const entity = found && "mergedInto" in found ? await findEntity(viewer, found.mergedInto) : found;
  if (!entity || "mergedInto" in entity) throw notFound();
  return entity;
}
