import type { SignedIn } from "@/lib/access/viewer";
import { ANNO_CONTEXT } from "@/lib/syndication/web-annotation";
import { annotationJsonLd } from "./json-ld";
import { listWritten } from "./json-ld-queries";
import { countOwn } from "./own-queries";

/** Annotations asked for at a time, so that neither we nor the database hold all of somebody's at once. */
const CHUNK = 200;

/**
 * All that the viewer wrote and has not deleted as one W3C AnnotationCollection, piece by piece, the oldest first.
 * → https://www.w3.org/TR/annotation-model/#collections
 */
export async function* ownCollection(viewer: SignedIn, origin: string): AsyncGenerator<string> {
  const head = {
    ...{ "@context": ANNO_CONTEXT, id: `${origin}/my/export`, type: "AnnotationCollection", label: viewer.name },
    total: await countOwn(viewer),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"first":{"type":"AnnotationPage","startIndex":0,"items":[`;
  let after = "-infinity";
  let separator = "\n";
  for (;;) {
    const written = await listWritten(viewer, {
      where: `n."creatorId" = $1 AND n."status" <> 'deleted' AND n."createdAt" > $2::timestamptz`,
      values: [after],
      limit: CHUNK,
    });
    for (const { view, kept } of written) {
      yield separator + JSON.stringify(annotationJsonLd(view, kept, origin));
      separator = ",\n";
    }
    after = written.at(-1)?.view.created ?? after;
    if (written.length < CHUNK) break;
  }
  yield "\n]}}\n";
}
