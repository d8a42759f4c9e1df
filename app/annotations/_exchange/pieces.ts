import type { Viewer } from "@/lib/access/viewer";
import { csvHead, csvLine } from "@/lib/annotations/exchange/csv";
import { markdownHead, markdownPart } from "@/lib/annotations/exchange/markdown";
import type { Site } from "@/lib/annotations/hypothesis/hypothesis";
import { listForClient } from "@/lib/annotations/hypothesis/queries";
import { annotationJsonLd } from "@/lib/annotations/json-ld/json-ld";
import type { Written } from "@/lib/annotations/json-ld/written-queries";
import { ANNO_CONTEXT } from "@/lib/syndication/web-annotation";

/** What a file is about, and what goes into it. */
export interface Collected {
  title: string;
  /** Where it is from, absolute. */
  address: string;
  origin: string;
  batches: AsyncGenerator<Written[]>;
}

/** As one W3C collection, with `more` documents (facts) before. → https://www.w3.org/TR/annotation-model/#collections */
export async function* jsonLdPieces({ title, address, origin, batches }: Collected, more: readonly object[] = []) {
  const head = { "@context": ANNO_CONTEXT, id: address, type: "AnnotationCollection", label: title };
  let total = 0;
  yield `${JSON.stringify(head).slice(0, -1)},"first":{"type":"AnnotationPage","startIndex":0,"items":[`;
  for (const document of more) yield `${total++ > 0 ? "," : ""}\n${JSON.stringify(document)}`;
  for await (const batch of batches) {
    const documents = batch.map(({ view, kept }) => JSON.stringify(annotationJsonLd(view, kept, origin)));
    yield documents.map((document) => `${total++ > 0 ? "," : ""}\n${document}`).join("");
  }
  yield `\n]},"total":${total}}\n`;
}

/** As the Hypothesis client exports and imports. */
export async function* hypothesisPieces({ title, batches }: Collected, viewer: Viewer, site: Site) {
  const head = { export_date: new Date().toISOString(), export_userid: "", client_version: "spravka", title };
  yield `${JSON.stringify(head).slice(0, -1)},"annotations":[`;
  let separator = "\n";
  for await (const batch of batches) {
    const ids = batch.map(({ view }) => view.id);
    for (const annotation of await listForClient(viewer, ids, site)) {
      yield separator + JSON.stringify(annotation);
      separator = ",\n";
    }
  }
  yield "\n]}\n";
}

export async function* csvPieces({ origin, batches }: Collected) {
  yield csvHead();
  for await (const batch of batches) yield batch.map((written) => csvLine(written, origin)).join("");
}

export async function* markdownPieces({ title, address, origin, batches }: Collected, withSource: boolean) {
  yield markdownHead(title, address);
  for await (const batch of batches) yield batch.map(({ view }) => markdownPart(view, origin, withSource)).join("");
}
