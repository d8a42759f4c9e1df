import { apiRoute } from "@/app/_request/api-route";
import { moderate } from "@/lib/moderation/commands";
import { moderateOperation } from "../../../../_operations/responses";
import { getSeen } from "../../answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  moderateOperation,
  async (viewer, { params, body: { version, ...judgement }, seen }) => {
    const words = await getSeen(viewer, params.id, seen);
    const asSeen = version ?? (seen === null ? undefined : words.version);
    const { decision, status } = await moderate(viewer, { annotation: words.id, ...judgement, seen: asSeen });
    return { decision, status: status ?? words.status };
  },
);
