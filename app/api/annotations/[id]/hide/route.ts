import { clientDoor } from "../../../_client/door";
import { setModerationStatus } from "../../../_client/moderation";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  PUT: async ({ viewer, params }) => {
    await setModerationStatus(viewer, params.id ?? "", "DENIED");
  },
  DELETE: async ({ viewer, params }) => {
    await setModerationStatus(viewer, params.id ?? "", "APPROVED");
  },
});
