import { apiResource, door } from "@/app/_request/api-route";
import type { Viewer } from "@/lib/access/viewer";
import type { ReactionKind } from "@/lib/annotations/annotation";
import { react } from "@/lib/annotations/commands/change-annotation";
import { reactOperation, unreactOperation } from "../../../../../_operations/responses";
import { getAnnotation } from "../../../answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiResource(
  door(reactOperation, async (viewer, { params: { id, kind } }) => reacting(viewer, id, kind, true)),
  door(unreactOperation, async (viewer, { params: { id, kind } }) => reacting(viewer, id, kind, false)),
);

async function reacting(viewer: Viewer, id: string, kind: ReactionKind, on: boolean) {
  const found = await getAnnotation(viewer, id);
  await react(viewer, found.id, kind, on);
  const { reactions, mine } = await getAnnotation(viewer, found.id);
  return { reactions, mine };
}
