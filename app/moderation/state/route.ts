import { getViewer } from "@/app/_request/viewer";
import { findQueueStamp } from "@/lib/moderation/queries";
import { isModerator } from "../moderator";

/** Whether the queue has changed, for a desk that stays open: a few bytes, asked for again and again. */
export async function GET() {
  const viewer = await getViewer();
  const headers = { "cache-control": "no-store" };
  if (!(await isModerator(viewer))) return Response.json({ error: "not-found" }, { status: 404, headers });
  return Response.json({ stamp: await findQueueStamp(viewer) }, { headers });
}
