import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { type Db, db, sql } from "@/lib/platform/db";
import { type DraftTarget, draftKey, KEPT_DAYS, MOST_DRAFTS } from "./draft";

/**
 * Keeps what somebody has typed so far; nothing typed keeps nothing. The last writing wins.
 * @throws {AppError} unauthenticated
 */
export async function keepDraft(viewer: Viewer, target: DraftTarget, body: string): Promise<void> {
  const userId = viewerId(viewer);
  if (!userId) throw new AppError("unauthenticated", "sign-in-first");
  authorize(viewer, "account:own", { userId });
  if (body.trim() === "") return forgetDraft(viewer, target);
  await sql(
    `WITH kept AS (
       INSERT INTO "Draft" ("userId", "target", "body", "updatedAt") VALUES ($1, $2, $3, now())
       ON CONFLICT ("userId", "target") DO UPDATE SET "body" = $3, "updatedAt" = now())
     DELETE FROM "Draft" WHERE "userId" = $1 AND "target" IN (
       SELECT "target" FROM "Draft" WHERE "userId" = $1 AND "target" <> $2
       ORDER BY "updatedAt" DESC OFFSET ${MOST_DRAFTS - 1})`,
    [userId, draftKey(target), body],
  );
}

/** Forgets a draft: it was sent, or thrown away. */
export async function forgetDraft(viewer: Viewer, target: DraftTarget): Promise<void> {
  await sql(`DELETE FROM "Draft" WHERE "userId" = $1 AND "target" = $2`, [viewerId(viewer), draftKey(target)]);
}

/** The same in the transaction in which its words are published. */
export async function dropDraft(tx: Db, userId: string | null, target: DraftTarget): Promise<void> {
  await tx.draft.deleteMany({ where: { userId: userId ?? "", target: draftKey(target) } });
}

/** Forgets drafts that nobody has touched for long; a job calls it now and then. */
export async function sweepDrafts(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60_000);
  await db.draft.deleteMany({ where: { updatedAt: { lt: before } } });
}
