import type { Viewer } from "@/lib/access/viewer";
import { DECISION_PREFIX, FACT_PREFIX } from "@/lib/annotations/addresses";
import { annotationJsonLd } from "@/lib/annotations/json-ld/json-ld";
import { findWritten } from "@/lib/annotations/json-ld/written-queries";
import { findGone } from "@/lib/annotations/queries/annotations";
import { findArticleRevision } from "@/lib/articles/queries";
import { listDecisions } from "@/lib/facts/decision-queries";
import { findFact } from "@/lib/facts/queries";
import { AppError, notFound } from "@/lib/platform/app-error";
import type { WebAnnotation } from "@/lib/syndication/web-annotation";
import { codePointOffsets } from "@/lib/text/code-points";
import { decisionDocument } from "./decision-document";
import { factDocument } from "./fact-document";
import { archiveOrigin } from "./origin";

/**
 * An annotation by its id or slug.
 * @throws {AppError} not-found; gone where readers could once see it
 */
export async function annotationDocument(viewer: Viewer, id: string): Promise<WebAnnotation> {
  const written = await findWritten(viewer, id);
  if (written) return annotationJsonLd(written.view, written.kept, archiveOrigin());
  const gone = await findGone(viewer, id);
  throw gone ? new AppError("gone", "annotation-gone", { gone }) : notFound();
}

/** Whether a name in the container is that of a fact, or of a decision about one: nobody but the archive writes those. */
export const isOfArchive = (name: string): boolean => name.startsWith(FACT_PREFIX) || name.startsWith(DECISION_PREFIX);

/**
 * A fact or a decision about one, by its prefix and id.
 * @throws {AppError} not-found
 */
export async function documentOfArchive(viewer: Viewer, name: string) {
  if (name.startsWith(FACT_PREFIX)) return documentOfFact(viewer, name);
  const [decision] = await listDecisions(viewer, [name.slice(DECISION_PREFIX.length)]);
  if (!decision) throw notFound();
  return decisionDocument(decision);
}

/**
 * A fact, by "fact-" and its id.
 * @throws {AppError} not-found
 */
export async function documentOfFact(viewer: Viewer, name: string) {
  const fact = await findFact(viewer, name.slice(FACT_PREFIX.length));
  const found = fact && (await findArticleRevision(viewer, fact.article.slug, fact.revisionNumber));
  if (!fact || !found) throw notFound();
  const { slug, language, revision } = found;
  const place = { slug, language, revisionNumber: revision.number, revisionAt: revision.createdAt };
  return factDocument(fact, { ...place, offsets: codePointOffsets(revision.text) }, fact.createdAt.toISOString());
}
