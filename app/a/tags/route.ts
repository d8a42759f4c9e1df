import { getViewer } from "@/app/_request/viewer";
import { suggestTags } from "@/lib/annotations/queries/tag";

/** Tags that begin with what is being typed, for the field that asks; only of what the viewer may read. */
export async function GET(request: Request): Promise<Response> {
  const letters = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 60).replaceAll("\0", "");
  const tags = await suggestTags(await getViewer(), letters);
  return Response.json(
    { tags: tags.map(({ label, annotations }) => ({ label, annotations })) },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}
