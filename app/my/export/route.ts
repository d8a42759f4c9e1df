import { getViewer } from "@/app/_request/viewer";
import { ownCollection } from "@/lib/annotations/own-export-queries";
import { environment } from "@/lib/platform/environment";

/** All of one's own words as a file; guests are sent to sign in. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer();
  if (viewer.kind !== "user")
    return new Response(null, { status: 307, headers: { Location: "/signin?next=/my/data" } });
  const pieces = ownCollection(viewer, new URL(environment().NEXTAUTH_URL).origin);
  return new Response(streamOf(pieces), {
    headers: {
      "Content-Type": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      "Content-Disposition": 'attachment; filename="spravka-annotations.jsonld"',
      "Cache-Control": "private, no-store",
    },
  });
}

/** Asks for the next piece when the reader has taken the last one. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
