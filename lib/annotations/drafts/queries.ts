import { type Viewer, viewerId } from "@/lib/access/viewer";
import { db, sql } from "@/lib/platform/db";
import { type Draft, type DraftTarget, draftKey, draftTarget } from "./draft";

/** What the viewer has left unsent here; empty without any. */
export async function findDraft(viewer: Viewer, target: DraftTarget): Promise<string> {
  const userId = viewerId(viewer);
  if (!userId) return "";
  const { rows } = await sql<{ body: string }>(`SELECT "body" FROM "Draft" WHERE "userId" = $1 AND "target" = $2`, [
    ...[userId, draftKey(target)],
  ]);
  return rows[0]?.body ?? "";
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
