import type { Db } from "@/lib/platform/db";

/** So many rows a statement: each of them sets moments and tells those who listen. */
const CHUNK = 500;

/**
 * Takes somebody's name from what they wrote and leaves the words. What only they could read goes: nobody is left to read
 * it.
 */
export async function leaveWordsNameless(tx: Db, userId: string): Promise<void> {
  await deletePrivate(tx, userId);
  await tx.$executeRaw`
    UPDATE "AnnotationEdit" SET "byId" = NULL WHERE "byId" = ${userId}`;
  // A document that a client sent whole may name its author anywhere in it; without it ours is written in its place.
  await inChunks(
    () => tx.$executeRaw`
      UPDATE "Annotation" SET "creatorId" = NULL,
        "submitted" = CASE WHEN jsonb_path_exists("submitted", '$.**.keyvalue() ? (@.key == "creator" || @.key == "author"
          || @.key == "user" || @.key == "user_info")') THEN NULL ELSE "submitted" END
      WHERE "id" IN (SELECT "id" FROM "Annotation" WHERE "creatorId" = ${userId} ORDER BY "id" LIMIT ${CHUNK})`,
  );
}

/**
 * Takes away what somebody wrote. Of what others could read a tombstone keeps the place, so that the answers of others
 * stay where they hang; what a moderator removed stays removed, without its words.
 */
export async function eraseWords(tx: Db, userId: string): Promise<void> {
  await deletePrivate(tx, userId);
  const mine = { annotation: { creatorId: userId } };
  await tx.annotationTag.deleteMany({ where: mine });
  await tx.annotationEdit.deleteMany({ where: mine });
  await tx.annotationMention.deleteMany({ where: mine });
  await tx.annotationEdit.updateMany({ where: { byId: userId }, data: { byId: null } });
  // A moderator may have quoted them; what was said against a decision is one's own.
  await tx.decision.updateMany({ where: mine, data: { text: "", objection: null } });
  await tx.moderationCase.updateMany({
    where: { ...mine, state: "open" },
    data: { state: "decided", decidedAt: new Date() },
  });
  await tx.report.updateMany({ where: { reporterId: userId }, data: { text: "", shouldSay: "", source: null } });
  await inChunks(
    () => tx.$executeRaw`
      UPDATE "Annotation" SET "creatorId" = NULL, "creatorName" = NULL, "body" = '', "language" = NULL, "style" = NULL,
        "submitted" = NULL, "selectors" = NULL, "canonical" = NULL, "via" = '{}', "heldFor" = '{}',
        "status" = CASE WHEN "status" = 'removed' THEN "status" ELSE 'deleted' END,
        "deletedAt" = COALESCE("deletedAt", now())
      WHERE "id" IN (SELECT "id" FROM "Annotation" WHERE "creatorId" = ${userId} ORDER BY "id" LIMIT ${CHUNK})`,
  );
}

/** Notes to oneself with the answers to them, which are one's own too. */
async function deletePrivate(tx: Db, userId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Annotation" WHERE "creatorId" = ${userId} AND "visibility" = 'private'`;
}

async function inChunks(change: () => Promise<number>): Promise<void> {
  while ((await change()) > 0);
}
