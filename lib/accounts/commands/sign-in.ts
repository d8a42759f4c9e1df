import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { type Db, db } from "@/lib/platform/db";
import type { Credentials } from "../account";
import { addressPrefix, type Client } from "../client";
import { hashPassword, isHashDated, passwordFits } from "../password-hash";
import { forgiveSignIn, takeSignInTurn } from "../sign-in-limits";
import { openSession, revokeSessions } from "./open-session";

/**
 * Signs somebody in and gives the id of their new session. An address without an account gets the same answer after the
 * same work as a wrong password. A session that the browser already had is ended.
 * @throws {AppError} unauthenticated `wrong-credentials`; too-many `wait`, `busy`; unavailable `try-later`
 */
export async function signIn(
  viewer: Viewer,
  { email, password }: z.infer<typeof Credentials>,
  client: Client,
): Promise<{ userId: string; sessionId: string }> {
  const user = await findForSignIn(email, client);
  await takeSignInTurn({ email, client, isKnownNetwork: (user?.sessions.length ?? 0) > 0 });
  const fits = await passwordFits(user?.passwordHash ?? null, password);
  if (!user || !fits) throw new AppError("unauthenticated", "wrong-credentials");
  await forgiveSignIn(email, client);

  const renewed = isHashDated(user.passwordHash) ? await hashPassword(password) : null;
  return db.$transaction(async (tx) => {
    if (!(await isStill(tx, user, renewed))) throw new AppError("unauthenticated", "wrong-credentials");
    if (viewer.kind === "user") await revokeSessions(tx, { userId: viewer.id, id: viewer.sessionId });
    return { userId: user.id, sessionId: await openSession(tx, user.id, client) };
  });
}

const findForSignIn = (email: string, client: Client) =>
  db.user.findUnique({
    where: { email },
    select: {
      id: true,
      passwordHash: true,
      sessions: { where: { address: addressPrefix(client.address) }, select: { id: true }, take: 1 },
    },
  });

// Between reading the hash and now the password may have been changed: then what fitted fits no more. The update also
// holds the row, so that a change of the password in this moment ends the new session too.
async function isStill(tx: Db, { id, passwordHash }: { id: string; passwordHash: string }, renewed: string | null) {
  const where = { id, passwordHash };
  const { count } = await tx.user.updateMany({ where, data: { passwordHash: renewed ?? passwordHash } });
  return count === 1;
}
