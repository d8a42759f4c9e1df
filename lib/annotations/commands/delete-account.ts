import { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { endAccount, holdEndingAccount, provePassword } from "@/lib/accounts/commands/end-account";
import { self } from "@/lib/accounts/self";
import { leaveAllGroups } from "@/lib/groups/commands/members";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import { openQueue } from "@/lib/platform/queue";
import { eraseWords, leaveWordsNameless } from "./own-words";

/** What becomes of the words: they stay without a name, or go too. */
export const WAYS_TO_GO = ["anonymise", "erase"] as const;

export type AccountDeletion = z.output<typeof AccountDeletion>;
export const AccountDeletion = z.object({
  password: z.string("password-needed").min(1, "password-needed").max(1000, "password-long"),
  how: z.enum(WAYS_TO_GO, "wrong-value"),
  sure: z.literal("on", "say-sure"),
});

/** Somebody may have written a lot; all of it goes in one transaction. Milliseconds. */
const LONGEST = 60_000;

/**
 * Deletes one's own account for good, suspended or not, in one transaction: words by the chosen way, then groups,
 * sessions, keys to the API, letters and the account itself. The log keeps that it was done, by a number that names
 * nobody any more.
 * @throws {AppError} unauthenticated, forbidden; invalid `password-wrong`; conflict `last-admin`; too-many
 */
export async function deleteAccount(viewer: Viewer, { password, how }: AccountDeletion): Promise<void> {
  const proved = await provePassword(self(viewer), password);
  await openQueue();
  await db.$transaction(
    async (tx) => {
      const { email } = await holdEndingAccount(tx, proved);
      await leaveAllGroups(tx, proved.id);
      if (how === "erase") await eraseWords(tx, proved.id);
      else await leaveWordsNameless(tx, proved.id);
      await redrawDecidedFacts(tx, proved.id);
      await endAccount(tx, { id: proved.id, email });
      await appendAudit(tx, { actorId: null, action: "user:delete", subject: `user:${proved.id}`, detail: { how } });
    },
    { timeout: LONGEST },
  );
}

/** Pages of facts say who decided them: what is kept of them must be drawn anew. */
async function redrawDecidedFacts(tx: Db, userId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Article" SET "version" = "version" + 1 WHERE "id" IN (
      SELECT f."articleId" FROM "Fact" f JOIN "FactChange" c ON c."factId" = f."id" WHERE c."byId" = ${userId})`;
}
