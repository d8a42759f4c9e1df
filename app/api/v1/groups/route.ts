import { apiResource, door } from "@/app/_request/api-route";
import { createGroup } from "@/lib/groups/commands/create-group";
import { NewGroup } from "@/lib/groups/group";
import { findGroup, listMyGroups } from "@/lib/groups/queries";
import { AppError, notFound } from "@/lib/platform/app-error";
import { groupJson, groupLine } from "../../_json/group";
import { createGroupOperation, listGroupsOperation } from "../../_operations/people";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiResource(
  door(listGroupsOperation, async (viewer) => ({ items: (await listMyGroups(viewer)).map(groupLine) })),
  door(createGroupOperation, async (viewer, { body, idempotencyKey }) => {
    const { slug } = await createGroup(viewer, readGroup(body), { idempotencyKey });
    const group = await findGroup(viewer, slug);
    if (!group) throw notFound();
    return groupJson(group);
  }),
);

/** A group as its form sends it, where a box that is not ticked does not come. */
function readGroup({ premoderated, ...words }: { name: string; description: string; premoderated: boolean }): NewGroup {
  const read = NewGroup.safeParse({ ...words, ...(premoderated && { premoderated: "on" }) });
  if (read.success) return read.data;
  const fields = Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join("."), message]));
  throw new AppError("invalid", "check-fields", { fields });
}
