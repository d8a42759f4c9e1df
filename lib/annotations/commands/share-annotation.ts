import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import type { Db } from "@/lib/platform/db";
import type { AnnotationView, NewAnnotation, Visibility } from "../annotation";
import { findAnnotation } from "../queries/annotations";
import { findTarget } from "../queries/target";
import { findAudience } from "./audience";
import { changeAnnotation, type Held } from "./hold-annotation";
import { openCase } from "./hold-back";
import { readMentions } from "./mentions";
import { heldForChange } from "./screening";

interface Chosen {
  visibility: Visibility;
  /** Id of the group, where it is for one. */
  group: string | null;
}

/**
 * Changes who reads one's own note or comment. What becomes public is looked at by the same checks as what is written
 * in public. A thread that others have joined stays where they joined it.
 * @throws {AppError} forbidden, not-found; conflict `taken-away`, `thread-joined`
 */
export async function shareAnnotation(viewer: Viewer, id: string, chosen: Chosen): Promise<void> {
  const view = await findAnnotation(viewer, id);
  if (!view) throw notFound();
  if (view.visibility === chosen.visibility && (view.group?.id ?? null) === chosen.group) return;
  authorize(viewer, "annotation:edit", { creatorId: view.creator?.id ?? null });
  if (view.parentId !== null) throw new AppError("conflict", "thread-joined");
  const { audience, held } = await checked(viewer, view, chosen);
  await changeAnnotation(viewer, { id: view.id }, async (tx, row) => {
    if (row.status === "hidden" || row.status === "removed") throw new AppError("conflict", "taken-away");
    await refuseJoined(tx, viewer, row);
    const { visibility, groupId } = audience;
    const isNewlyHeld = held.length > 0 && row.status === "published";
    await tx.annotation.update({
      where: { id: row.id },
      data: { visibility, groupId, ...(isNewlyHeld && { status: "held", heldFor: held }) },
      select: { id: true },
    });
    if (isNewlyHeld) await openCase(tx, row.id, held);
    await readMentions(tx, { id: row.id, body: row.body, visibility, groupId });
  });
}

/** The same questions as when it is written anew for these readers. */
async function checked(viewer: Viewer, view: AnnotationView, { visibility, group }: Chosen) {
  const { target, quote, motivations, body, language, tags, style, editorial } = view;
  const input: NewAnnotation = {
    ...{ target: {}, selection: null, motivations, body, language, tags, style, editorial, visibility, group },
  };
  const found = target.article ? await findTarget(viewer, { article: target.article.slug }, false) : null;
  const discussion = found?.discussion ?? null;
  const audience = await findAudience(viewer, input, { thread: null });
  const { groupRole } = audience;
  authorize(viewer, "annotation:create", {
    ...{ visibility, groupRole, editorial, discussion: quote ? null : discussion },
  });
  return { audience, held: await heldForChange(viewer, input, { ...audience, discussion }) };
}

async function refuseJoined(tx: Db, viewer: Viewer, { id }: Held): Promise<void> {
  const others = await tx.annotation.count({
    where: {
      rootId: id,
      status: { not: "deleted" },
      OR: [{ creatorId: null }, { creatorId: { not: viewerId(viewer) } }],
    },
  });
  if (others > 0) throw new AppError("conflict", "thread-joined");
}
