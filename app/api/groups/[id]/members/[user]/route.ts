import { viewerId } from "@/lib/access/viewer";
import { userIdOf } from "@/lib/annotations/hypothesis/hypothesis";
import { leaveGroup, removeMember } from "@/lib/groups/commands/members";
import { findGroup } from "@/lib/groups/queries";
import { notFound } from "@/lib/platform/app-error";
import { clientDoor } from "../../../../_client/door";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  DELETE: async ({ viewer, params }) => {
    const group = await findGroup(viewer, params.id ?? "");
    if (!group) throw notFound();
    const user = userIdOf(params.user ?? "");
    if (user === "me" || user === viewerId(viewer)) return leaveGroup(viewer, { slug: group.slug, successor: "" });
    return removeMember(viewer, { slug: group.slug, userId: user });
  },
});
