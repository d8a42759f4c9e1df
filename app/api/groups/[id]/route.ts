import { notFound } from "@/lib/platform/app-error";
import { clientDoor } from "../../_client/door";
import { clientGroup } from "../../_client/groups";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  GET: async (asked) => {
    const group = await clientGroup(asked.viewer, asked.params.id ?? "", asked);
    if (!group) throw notFound();
    return group;
  },
});
