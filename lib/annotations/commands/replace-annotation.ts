import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { motivationsOf, type NewAnnotation } from "../annotation";
import type { Document } from "../json-ld-bounds";
import { findWritten, type Written } from "../json-ld-queries";
import type { ReadDocument } from "../json-ld-read";
import { findTarget } from "../target-queries";
import { isFree, keepBefore, refuseTakenAway } from "./change-annotation";
import { addTags, placeOf, quoteOf } from "./create-annotation";
import { changeAnnotation } from "./hold-annotation";
import { readMentions } from "./mentions";
import { checkedDocument, inputOf } from "./submit-annotation";

interface Replacement {
  document: Document;
  origin: string;
  /** The version that its client saw; without it whatever stands there is replaced. */
  seen?: number;
}

/**
 * Puts another document in the place of one's own annotation. Who may read it, when and by whom it was made stay; where a
 * copy of it came from may not be changed, and what has been answered stays where it was answered.
 * → https://www.w3.org/TR/annotation-protocol/#update-an-existing-annotation
 * @throws {AppError} forbidden; not-found; conflict `annotation-changed`, `provenance-changed`; invalid
 */
export async function replaceAnnotation(viewer: Viewer, id: string, replacement: Replacement): Promise<void> {
  const { document, origin, seen } = replacement;
  const found = await findWritten(viewer, id);
  if (!found) throw notFound();
  authorize(viewer, "annotation:edit", { creatorId: found.view.creator?.id ?? null });
  const read = await checkedDocument(document, origin);
  refuseOtherProvenance(read, found, origin);
  const input = await inputOf(viewer, read);
  const target = await findTarget(viewer, input.target, input.selection !== null);
  if (target.parentId !== found.view.parentId) throw new AppError("conflict", "thread-changed");
  const quote = quoteOf(input, target);

  await changeAnnotation(viewer, { id: found.view.id, seen }, async (tx, held) => {
    authorize(viewer, "annotation:edit", held);
    refuseTakenAway(held);
    const saysOther = input.body !== held.body || input.tags.join("\n") !== held.tags.join("\n");
    if (saysOther) await keepBefore(tx, viewer, held);
    await tx.annotationAnchor.deleteMany({ where: { annotationId: held.id } });
    await tx.annotation.update({
      where: { id: held.id },
      data: {
        ...contentOf(input),
        ...placeOf(target, input),
        ...(quote ?? { start: null, end: null, exact: null, prefix: null, suffix: null }),
        ...{ submitted: document as object, selectors: undefined },
        ...(saysOther && !isFree(held) && { editedAt: new Date() }),
      },
      select: { id: true },
    });
    await tx.annotationTag.deleteMany({ where: { annotationId: held.id } });
    await addTags(tx, held.id, input.tags);
    if (input.body !== held.body) await readMentions(tx, { ...held, body: input.body });
  });
}

const contentOf = (input: NewAnnotation) => ({
  ...{ motivations: motivationsOf(input), body: input.body, language: input.language, style: input.style },
});

/** What is not said is not changed; what is said must be what was said at first. */
function refuseOtherProvenance(read: ReadDocument, { view, kept }: Written, origin: string): void {
  const own = [kept.slug ?? view.id, view.id].map((name) => `${origin}/annotations/${name}`);
  const isOther =
    (read.id !== null && !own.includes(read.id)) ||
    (read.canonical !== null && read.canonical !== kept.canonical) ||
    (read.via.length > 0 && !sameSet(read.via, kept.via));
  if (isOther) throw new AppError("conflict", "provenance-changed");
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
