import type { Viewer } from "@/lib/access/viewer";
import { type Db, db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { AnnotationChange } from "../annotation";
import { findAnnotation } from "../queries/annotations";
import { waitsInGroup } from "./audience";
import { heldForChange } from "./screening";

/** Puts what a check holds before the moderators; where somebody has reported it already, into that case. */
export async function openCase(tx: Db, annotationId: string, held: string[]): Promise<string> {
  const open = await tx.moderationCase.findFirst({ where: { annotationId, state: "open" }, select: { id: true } });
  const { id } = open
    ? await tx.moderationCase.update({ where: { id: open.id }, data: { heldFor: held }, select: { id: true } })
    : await tx.moderationCase.create({ data: { id: newId(), annotationId, heldFor: held }, select: { id: true } });
  return id;
}

/** What holds published words back once their author has changed them: else anything could be put in afterwards. */
export async function heldForEdit(viewer: Viewer, id: string, change: AnnotationChange): Promise<string[]> {
  if (change.body === undefined && change.tags === undefined) return [];
  const now = await findAnnotation(viewer, id);
  if (now?.status !== "published") return [];
  const { body = now.body, tags = now.tags } = change;
  if (body === now.body && tags.join("\n") === now.tags.join("\n")) return [];
  const [article, premoderated] = await Promise.all([
    now.target.article && db.article.findUnique({ where: { id: now.target.article.id }, select: { discussion: true } }),
    now.group !== null && waitsInGroup(viewer, now.group.id),
  ]);
  return heldForChange(
    viewer,
    { body, tags, language: now.language },
    {
      visibility: now.visibility,
      premoderated,
      discussion: now.quote ? null : (article?.discussion ?? null),
    },
  );
}
