import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import type { Db, Prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { AnnotationChange, ReactionKind } from "../annotation";
import { rewriteSubmitted } from "../json-ld/rewrite-submitted";
import { addTags } from "./create-annotation";
import { changeAnnotation, type Held } from "./hold-annotation";
import { heldForEdit, openCase } from "./hold-back";
import { readMentions } from "./mentions";

/** Within so many minutes of writing an author mends slips without a mark. */
export const FREE_MINUTES = 15;

/** What clients of a standard sent whole goes with the change. */
interface Sent {
  seen?: number;
  submitted?: Prisma.InputJsonObject;
}

/**
 * Changes the words, tags or look of one's own annotation. What it said before is kept; after the free minutes readers
 * see that it was changed and how. The new words pass the same checks as the first ones.
 * @throws {AppError} forbidden, not-found; conflict `annotation-changed`, `taken-away`; invalid `empty`
 */
export async function editAnnotation(
  viewer: Viewer,
  id: string,
  change: AnnotationChange,
  sent: Sent = {},
): Promise<void> {
  const checks = await heldForEdit(viewer, id, change);
  await changeAnnotation(viewer, { id, seen: sent.seen }, async (tx, held) => {
    authorize(viewer, "annotation:edit", held);
    refuseTakenAway(held);
    const isNewlyHeld = checks.length > 0 && held.status === "published";
    const { body = held.body, tags = held.tags, style } = change;
    const saysOther = body !== held.body || tags.join("\n") !== held.tags.join("\n");
    const looksOther = style !== undefined && style !== held.style;
    if (!sent.submitted) refuseSilence(held, { body, tags });
    if (saysOther) await keepBefore(tx, viewer, held);
    const submitted = sent.submitted ?? rewritten(held, { body, tags, style }, saysOther || looksOther);
    await tx.annotation.update({
      where: { id: held.id },
      data: {
        ...{ body, style, submitted },
        ...(saysOther && !isFree(held) && { editedAt: new Date() }),
        ...(isNewlyHeld && { status: "held", heldFor: checks }),
      },
      select: { id: true },
    });
    if (tags.join("\n") !== held.tags.join("\n")) {
      await tx.annotationTag.deleteMany({ where: { annotationId: held.id } });
      await addTags(tx, held.id, tags);
    }
    if (body !== held.body) await readMentions(tx, { ...held, body });
    if (isNewlyHeld) await openCase(tx, held.id, checks);
  });
}

/** Takes one's own annotation back. Its place stays for the replies; its words and its history do not. */
export async function deleteAnnotation(viewer: Viewer, id: string, sent: { seen?: number } = {}): Promise<void> {
  await changeAnnotation(viewer, { id, seen: sent.seen }, async (tx, held) => {
    authorize(viewer, "annotation:delete", held);
    await tx.$executeRaw`
      UPDATE "Annotation" SET "status" = 'deleted', "body" = '', "submitted" = NULL, "heldFor" = '{}', "deletedAt" = now()
      WHERE "id" = ${held.id}`;
    await tx.annotationTag.deleteMany({ where: { annotationId: held.id } });
    await tx.annotationEdit.deleteMany({ where: { annotationId: held.id } });
    await tx.annotationMention.deleteMany({ where: { annotationId: held.id } });
    await tx.moderationCase.updateMany({
      where: { annotationId: held.id, state: "open" },
      data: { state: "decided", decidedAt: new Date() },
    });
  });
}

/**
 * Sets or takes back a reaction; the same once more changes nothing.
 * @throws {AppError} forbidden for one's own; conflict `taken-away`
 */
export async function react(viewer: Viewer, id: string, kind: ReactionKind, on: boolean): Promise<void> {
  await changeAnnotation(viewer, { id }, async (tx, held) => {
    authorize(viewer, "annotation:react", held);
    refuseTakenAway(held);
    const reaction = { annotationId: held.id, userId: viewerId(viewer) ?? "", kind };
    if (on) await tx.reaction.createMany({ data: [reaction], skipDuplicates: true });
    else await tx.reaction.deleteMany({ where: reaction });
  });
}

/** A document that a client sent must not go on saying what its author has changed here. */
function rewritten(
  { submitted, language, motivations, style: before }: Held,
  { body, tags, style = before }: Required<Pick<AnnotationChange, "body" | "tags">> & Pick<AnnotationChange, "style">,
  isOther: boolean,
): Prisma.InputJsonObject | undefined {
  if (!submitted || !isOther) return undefined;
  return rewriteSubmitted(submitted, { body, tags, language, motivations, style }) as Prisma.InputJsonObject;
}

/** Words may be taken out of a note that stands on words of a text: a highlight is left. A comment says something. */
function refuseSilence({ isOnWords }: Held, { body, tags }: { body: string; tags: readonly string[] }): void {
  if (isOnWords || body !== "" || tags.length > 0) return;
  throw new AppError("invalid", "check-fields", { fields: { body: "empty" } });
}

export function refuseTakenAway({ status }: Held): void {
  if (status === "removed" || status === "hidden") throw new AppError("conflict", "taken-away");
}

export const isFree = ({ createdAt }: Held): boolean => Date.now() - createdAt.getTime() < FREE_MINUTES * 60_000;

export const keepBefore = (tx: Db, viewer: Viewer, { id, body, tags }: Held) =>
  tx.annotationEdit.create({ data: { id: newId(), annotationId: id, body, tags, byId: viewerId(viewer) } });
