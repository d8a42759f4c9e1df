import { reportAnnotation } from "@/lib/moderation/commands";
import { AppError } from "@/lib/platform/app-error";
import { clientDoor } from "../../../_client/door";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  PUT: async ({ viewer, params }) => {
    try {
      await reportAnnotation(viewer, { annotation: params.id ?? "", reason: "other" });
    } catch (error) {
      // The client only says that it stands reported, and it does; that it was decided is told on our own pages.
      if (!(error instanceof AppError && error.reason === "already-decided")) throw error;
    }
  },
});
