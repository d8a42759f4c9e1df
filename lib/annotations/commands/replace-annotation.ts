import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { type AnnotationView, motivationsOf, type NewAnnotation } from "../annotation";
import type { Document } from "../json-ld/bounds";
import type { ReadDocument } from "../json-ld/read";
import { findWritten, type Written } from "../json-ld/written-queries";
import { type FoundTarget, findTarget } from "../queries/target";
import { findAudience } from "./audience";
import { isFree, keepBefore, refuseTakenAway } from "./change-annotation";
import { addTags, placeOf, quoteOf } from "./create-annotation";
import { changeAnnotation } from "./hold-annotation";
import { heldForEdit, openCase } from "./hold-back";
import { readMentions } from "./mentions";
import { heldForChange } from "./screening";
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
  const checks = await heldThere(viewer, found.view, input, target);

  await changeAnnotation(viewer, { id: found.view.id, seen }, async (tx, held) => {
    authorize(viewer, "annotation:edit", held);
    refuseTakenAway(held);
    const isNewlyHeld = checks.length > 0 && held.status === "published";
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
        ...(isNewlyHeld && { status: "held", heldFor: checks }),
      },
      select: { id: true },
    });
    await tx.annotationTag.deleteMany({ where: { annotationId: held.id } });
    await addTags(tx, held.id, input.tags);
    if (input.body !== held.body) await readMentions(tx, { ...held, body: input.body });
    if (isNewlyHeld) await openCase(tx, held.id, checks);
  });
}

/**
 * What holds the other document back: changed words pass the checks of an edit, and what moves to another thing those of
 * something new there, so that nothing comes in by the back door.
 * @throws {AppError} forbidden where its author may not write there
 */
async function heldThere(
  viewer: Viewer,
  view: AnnotationView,
  input: NewAnnotation,
  target: FoundTarget,
): Promise<string[]> {
  const stands = { article: view.target.article?.id ?? null, fact: view.target.factId, isNote: view.quote !== null };
  const isMoved =
    target.articleId !== stands.article ||
    target.factId !== stands.fact ||
    (input.selection !== null) !== stands.isNote;
  if (!isMoved) return heldForEdit(viewer, view.id, { body: input.body, tags: input.tags });
  const { visibility, editorial } = view;
  const audience = await findAudience(viewer, { ...input, visibility, group: view.group?.id ?? null }, target);
  const discussion = input.selection ? null : target.discussion;
  authorize(viewer, "annotation:create", { visibility, groupRole: audience.groupRole, editorial, discussion });
  return heldForChange(viewer, input, { ...audience, discussion: target.discussion });
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
