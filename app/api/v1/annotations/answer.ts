import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { findAnnotation, findGone } from "@/lib/annotations/queries/annotations";
import { listCodePointOffsets } from "@/lib/facts/listing-queries";
import { AppError, notFound } from "@/lib/platform/app-error";
import { type AnnotationJson, annotationJson, type OffsetsOf } from "../../_json/annotation";

/**
 * An annotation that is there for who asks.
 * @throws {AppError} not-found; gone, where readers could once see it
 */
export async function getAnnotation(viewer: Viewer, id: string): Promise<AnnotationView> {
  const found = await findAnnotation(viewer, id);
  if (found) return found;
  const gone = await findGone(viewer, id);
  throw gone ? new AppError("gone", `gone-${gone.by}`, { gone }) : notFound();
}

/**
 * The same, of which the version that a client named must be the present one.
 * @throws {AppError} conflict `annotation-changed`
 */
export async function getSeen(viewer: Viewer, id: string, seen: readonly number[] | null): Promise<AnnotationView> {
  const found = await getAnnotation(viewer, id);
  if (seen !== null && !seen.includes(found.version)) throw new AppError("conflict", "annotation-changed");
  return found;
}

export async function answerOf(viewer: Viewer, id: string): Promise<z.input<typeof AnnotationJson>> {
  const view = await getAnnotation(viewer, id);
  return annotationJson(view, await offsetsFor([view]));
}

/** Code points of the texts on which annotations were made. */
export const offsetsFor = (views: readonly AnnotationView[]): Promise<OffsetsOf> =>
  listCodePointOffsets(views.flatMap(({ quote, target }) => (quote && target.revisionId ? [target.revisionId] : [])));
