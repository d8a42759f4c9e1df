import { z } from "zod";
import { checked, clientDoor } from "../../../_client/door";
import { clientMembers } from "../../../_client/members";

const Page = z.object({
  number: z.coerce.number().int().min(1).max(1000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(20),
});

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  GET: async ({ viewer, params, query, site }) => {
    const asked = { number: query.get("page[number]") ?? undefined, size: query.get("page[size]") ?? undefined };
    return clientMembers(viewer, params.id ?? "", checked(Page, asked), site);
  },
});
