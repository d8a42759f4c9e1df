import { createFromClient } from "@/lib/annotations/hypothesis/commands";
import { SentAnnotation } from "@/lib/annotations/hypothesis/sent";
import { clientDoor, readSent } from "../_client/door";
import { told } from "../_client/told";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  POST: async (asked) => {
    const { request, viewer, site } = asked;
    const sent = await readSent(request, SentAnnotation);
    return told(asked, await createFromClient(viewer, sent, site, request.headers.get("idempotency-key")));
  },
});
