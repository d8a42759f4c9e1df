import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { db } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import type { EmailOnly, NewPassword } from "../account";
import type { Client } from "../client";
import { type PostedLetter, postLetter } from "../letters";
import { takeLinkTurn, takeMailTurn } from "../limits";
import { hashPassword } from "../password-hash";
import { requireGoodPassword } from "../password-rules";
import { forgiveSignIn } from "../sign-in-limits";
import { inSteadyTime } from "../steady-time";
import { endTokens } from "./api-tokens";
import { issueToken, spendToken } from "./email-tokens";
import { revokeSessions } from "./open-session";
import { tellOfNewPassword } from "./tell-of-new-password";

/**
 * Mails a link by which a new password can be set, when there is such an account. Whoever asked sees and waits the same
 * either way; the letter is given back for the hint on a machine that sends no mail.
 * @throws {AppError} too-many `wait`, unavailable `try-later`
 */
export async function requestReset(
  _viewer: Viewer,
  { email }: z.infer<typeof EmailOnly>,
  client: Client,
): Promise<PostedLetter | null> {
  return inSteadyTime(400, async () => {
    await takeMailTurn(email, client);
    const user = await db.user.findUnique({
      where: { email },
      select: { id: true, email: true, name: true, locale: true },
    });
    if (!user) return null;
    return db.$transaction(async (tx) => {
      const secret = await issueToken(tx, user.id, "reset");
      return postLetter(tx, "reset", user, { path: `/reset?token=${secret}`, language: client.language });
    });
  });
}

/**
 * Sets a new password by a mailed link. All sessions and keys for programs end and nobody is signed in; the address is proved by it too.
 * @throws {AppError} gone `link-gone`; invalid; too-many
 */
export async function resetPassword(
  _viewer: Viewer,
  { token, password }: z.infer<typeof NewPassword>,
  client: Client,
): Promise<void> {
  await takeLinkTurn(client);
  const owner = await findOwner(token);
  if (!owner) throw new AppError("gone", "link-gone");
  await requireGoodPassword(password, owner);
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    const id = await spendToken(tx, token, "reset");
    await tx.user.update({
      where: { id },
      data: { passwordHash, emailVerifiedAt: owner.emailVerifiedAt ?? new Date() },
    });
    await revokeSessions(tx, { userId: id });
    await endTokens(tx, { userId: id });
    await tellOfNewPassword(tx, owner, client);
    await appendAudit(tx, { actorId: id, action: "user:reset-password", subject: `user:${id}` });
  });
  await forgiveSignIn(owner.email, client);
}

async function findOwner(token: string) {
  const found = await db.emailToken.findFirst({
    where: { hash: sha256(token), purpose: "reset", usedAt: null, expiresAt: { gt: new Date() } },
    select: { user: { select: { email: true, name: true, locale: true, emailVerifiedAt: true } } },
  });
  return found?.user ?? null;
}
