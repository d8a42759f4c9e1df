import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { getViewer } from "@/app/_request/viewer";
import { findEntity } from "@/lib/entities/queries";

/** The entity of a page, asked for once; one that was merged leads to where it went, one that is not there is a 404. */
export const readEntity = cache(async (id: string) => {
  const viewer = await getViewer();
  const entity = await findEntity(viewer, id);
  if (!entity) notFound();
  if ("mergedInto" in entity) permanentRedirect(`/entities/${entity.mergedInto}`);
  return { viewer, entity };
});
