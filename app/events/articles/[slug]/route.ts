import { getClient } from "@/app/_request/client";
import { getViewer } from "@/app/_request/viewer";
import { countNew } from "@/lib/annotations/queries/live";
import { findTarget } from "@/lib/annotations/queries/target";
import { AppError } from "@/lib/platform/app-error";
import { readSince } from "../../_stream/since";
import { streamNews } from "../../_stream/stream-news";
import { enterStream } from "../../_stream/streams";

/**
 * What others have written about an article since a moment (`?since=`, or `Last-Event-ID` after a break), counted for the
 * viewer: a stream of `news` events, or one JSON answer for those who cannot keep a stream.
 */
export async function GET(request: Request, { params }: RouteContext<"/events/articles/[slug]">): Promise<Response> {
  const [viewer, { slug }] = await Promise.all([getViewer(), params]);
  const articleId = await findArticleId(viewer, slug);
  const since = readSince(request);
  if (!articleId) return answer({ error: "not-found" }, 404);
  if (!since) return answer({ error: "bad-query" }, 422);
  if (!request.headers.get("accept")?.includes("text/event-stream")) {
    return answer(await countNew(viewer, { articleId }, since), 200);
  }
  const leave = enterStream((await getClient()).address);
  if (!leave) return answer({ error: "try-later" }, 503, { "retry-after": "30" });
  return streamNews({ articleId, since, leave, aborted: request.signal });
}

const answer = (body: object, status: number, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });

async function findArticleId(viewer: Parameters<typeof findTarget>[0], slug: string): Promise<string | null> {
  try {
    return (await findTarget(viewer, { article: slug }, false)).articleId;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}
