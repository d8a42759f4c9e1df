import { z } from "zod";
import { MODERATION_STATUSES } from "@/lib/annotations/hypothesis/hypothesis";
import { clientDoor, readSent } from "../../../_client/door";
import { setModerationStatus } from "../../../_client/moderation";
import { told } from "../../../_client/told";

const SentModeration = z.object({
  moderation_status: z.enum(MODERATION_STATUSES),
  current_moderation_status: z.enum(MODERATION_STATUSES).optional(),
  annotation_updated: z.string().max(40),
});

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  PATCH: async (asked) => {
    const { request, viewer, params } = asked;
    const sent = await readSent(request, SentModeration);
    const id = params.id ?? "";
    await setModerationStatus(viewer, id, sent.moderation_status, sent.annotation_updated);
    return told(asked, id);
  },
});
