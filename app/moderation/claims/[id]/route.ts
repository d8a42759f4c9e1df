import { requireOwnOrigin } from "@/app/_request/origin";
import { getViewer } from "@/app/_request/viewer";
import type { Viewer } from "@/lib/access/viewer";
import { claimCase, releaseCase } from "@/lib/moderation/claim-commands";
import { AppError } from "@/lib/platform/app-error";

type Context = RouteContext<"/moderation/claims/[id]">;

/** A desk says that its case is looked at, and goes on saying so. */
export const PUT = (request: Request, { params }: Context) =>
  answer(request, async (viewer) => claimCase(viewer, (await params).id));

/** It is left: by going on, or by closing the page. */
export const DELETE = (request: Request, { params }: Context) =>
  answer(request, async (viewer) => releaseCase(viewer, (await params).id));

/** There is nothing to read here. */
export const GET = () =>
  new Response(null, { status: 405, headers: { allow: "PUT, DELETE", "cache-control": "no-store" } });

async function answer(request: Request, run: (viewer: Viewer) => Promise<unknown>): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  try {
    requireOwnOrigin(request.headers);
    await run(await getViewer());
    return new Response(null, { status: 204, headers });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return Response.json({ error: error.reason }, { status: error.status, headers });
  }
}
