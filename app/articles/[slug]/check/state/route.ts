import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import { findExtractionState } from "@/lib/facts/queries";

/** How far the machine is with an article, for a bench that waits: a few bytes, asked for again and again. */
export async function GET(_: Request, { params }: RouteContext<"/articles/[slug]/check/state">) {
  const viewer = await getViewer();
  const state = may(viewer, "fact:decide", null) ? await findExtractionState(viewer, (await params).slug) : null;
  const headers = { "cache-control": "no-store" };
  return state ? Response.json(state, { headers }) : Response.json({ error: "not-found" }, { status: 404, headers });
}
