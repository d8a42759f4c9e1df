import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { db } from "@/lib/platform/db";
import type { PasswordChange } from "../account";
import type { Client } from "../client";
import { takePasswordTurn } from "../limits";
import { hashPassword, passwordFits } from "../password-hash";
import { requireGoodPassword } from "../password-rules";
import { self } from "../self";
import { endTokens } from "./api-tokens";
import { revokeSessions } from "./open-session";
import { tellOfNewPassword } from "./tell-of-new-password";

/**
 * Changes one's own password. All other sessions and all keys for programs end.
 * @throws {AppError} invalid `password-wrong` at the present one, or why the new one is not good; too-many
 */
export async function changePassword(
  viewer: Viewer,
  { currentPassword, password }: z.infer<typeof PasswordChange>,
  client: Client,
): Promise<void> {
  const { id, sessionId } = self(viewer);
  await takePasswordTurn(id);
  const user = await db.user.findUniqueOrThrow({ where: { id }, select: OWNER });
  if (!(await passwordFits(user.passwordHash, currentPassword))) throw wrong({ currentPassword: "password-wrong" });
  if (currentPassword.normalize("NFKC") === password.normalize("NFKC")) throw wrong({ password: "password-same" });
  await requireGoodPassword(password, user);
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    // What was checked must still be the password: else a change that came in between would be undone.
    const { count } = await tx.user.updateMany({
      where: { id, passwordHash: user.passwordHash },
      data: { passwordHash },
    });
    if (count === 0) throw wrong({ currentPassword: "password-wrong" });
    await revokeSessions(tx, { userId: id, id: { not: sessionId } });
    await endTokens(tx, { userId: id });
    await tellOfNewPassword(tx, user, client);
    await appendAudit(tx, { actorId: id, action: "user:change-password", subject: `user:${id}` });
  });
}

const OWNER = { email: true, name: true, locale: true, passwordHash: true } as const;

const wrong = (fields: Record<string, string>): AppError => new AppError("invalid", "check-fields", { fields });
