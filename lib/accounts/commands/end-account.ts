import type { SignedIn } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { type Db, db } from "@/lib/platform/db";
import { forgetMail } from "@/lib/platform/mail";
import { takePasswordTurn } from "../limits";
import { passwordFits } from "../password-hash";
import { holdAdmins } from "./hold-admins";

/** An account as it stood when its owner gave its password. */
export interface Proved {
  id: string;
  passwordHash: string;
}

/**
 * Asks for the password once more before something that cannot be undone.
 * @throws {AppError} invalid `password-wrong` on the field `password`; too-many
 */
export async function provePassword({ id }: SignedIn, password: string): Promise<Proved> {
  await takePasswordTurn(id);
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } });
  if (!(await passwordFits(passwordHash, password))) throw wrongPassword();
  return { id, passwordHash };
}

/**
 * Holds an account that is about to end: nobody writes in its name meanwhile, and it must still be the one whose password
 * was given. The last admin stays.
 * @throws {AppError} invalid `password-wrong`; conflict `last-admin`
 */
export async function holdEndingAccount(tx: Db, { id, passwordHash }: Proved): Promise<{ email: string }> {
  await holdAdmins(tx);
  const [user] = await tx.$queryRaw<{ email: string; role: string; passwordHash: string }[]>`
    SELECT "email", "role"::text, "passwordHash" FROM "User" WHERE "id" = ${id} FOR UPDATE`;
  if (user?.passwordHash !== passwordHash) throw wrongPassword();
  if (user.role === "admin") {
    const others = await tx.user.count({ where: { role: "admin", suspendedAt: null, id: { not: id } } });
    if (others === 0) throw new AppError("conflict", "last-admin");
  }
  return { email: user.email };
}

/**
 * Ends an account: its row goes, and with it sessions, keys, drafts, reactions and what else is only its own; letters to
 * its address are forgotten. Where it is named by its number alone, in the log for one, the number names nobody any more.
 */
export async function endAccount(tx: Db, { id, email }: { id: string; email: string }): Promise<void> {
  await tx.idempotencyKey.deleteMany({ where: { userId: id } });
  await forgetMail(tx, email);
  await tx.user.delete({ where: { id }, select: { id: true } });
}

const wrongPassword = (): AppError =>
  new AppError("invalid", "check-fields", { fields: { password: "password-wrong" } });
