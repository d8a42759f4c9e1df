import { type Viewer, viewerId } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { type Draft, type DraftTarget, draftKey, draftTarget } from "./draft";

/** What the viewer has left unsent here; empty without any. */
export async function findDraft(viewer: Viewer, target: DraftTarget): Promise<string> {
  const userId = viewerId(viewer);
  if (!userId) return "";
  const found = await db.draft.findUnique({
    where: { userId_target: { userId, target: draftKey(target) } },
    select: { body: true },
  });
  return found?.body ?? "";
}

/** All that the viewer has left unsent, the latest first. */
export async function listDrafts(viewer: Viewer): Promise<Draft[]> {
  const userId = viewerId(viewer);
  if (!userId) return [];
  const kept = await db.draft.findMany({ where: { userId }, orderBy: { updatedAt: "desc" } });
  return kept.flatMap(({ target: key, body, updatedAt }) => {
    const target = draftTarget(key);
    return target ? [{ target, body, updatedAt }] : [];
  });
}
