import { apiRoute } from "@/app/_request/api-route";
import { reportAnnotation } from "@/lib/moderation/commands";
import { reportFactOperation } from "../../../../_operations/responses";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  reportFactOperation,
  async (viewer, { params: { id }, body }) => {
    const { report } = await reportAnnotation(viewer, { fact: id, ...body });
    return { report };
  },
);
