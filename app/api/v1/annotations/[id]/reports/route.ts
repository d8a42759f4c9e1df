import { apiRoute } from "@/app/_request/api-route";
import { reportAnnotation } from "@/lib/moderation/commands";
import { reportAnnotationOperation } from "../../../../_operations/responses";
import { getAnnotation } from "../../answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  reportAnnotationOperation,
  async (viewer, { params, body }) => {
    const { id } = await getAnnotation(viewer, params.id);
    const { report } = await reportAnnotation(viewer, { annotation: id, ...body });
    return { report };
  },
);
