import { apiRoute } from "@/app/_request/api-route";
import { findGroup } from "@/lib/groups/queries";
import { notFound } from "@/lib/platform/app-error";
import { groupJson } from "../../../_json/group";
import { getGroupOperation } from "../../../_operations/people";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  getGroupOperation,
  async (viewer, { params: { slug } }) => {
    const group = await findGroup(viewer, slug);
    if (!group) throw notFound();
    return groupJson(group);
  },
);
