import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { InvitedAccount, NewAccount } from "../account";
import type { Client } from "../client";
import { type PostedLetter, postLetter } from "../letters";
import { takeSignUpTurn } from "../limits";
import { hashPassword } from "../password-hash";
import { requireGoodPassword } from "../password-rules";
import { getSignUpMode } from "../queries/settings";
import { inSteadyTime } from "../steady-time";
import { addUser, postVerification } from "./add-user";
import { spendInvitation } from "./invitation-links";

type Typed = z.infer<typeof NewAccount>;

/**
 * Makes an account and mails the link that proves its address; nobody is signed in by it. When the address has an
 * account already, its owner gets a letter instead, and whoever asked sees and waits the same.
 * @throws {AppError} forbidden `sign-up-closed`, `sign-up-invitation`; invalid; too-many
 */
export async function signUp(_viewer: Viewer, typed: Typed, client: Client): Promise<PostedLetter> {
  const mode = await getSignUpMode();
  if (mode !== "open") throw new AppError("forbidden", `sign-up-${mode}`);
  return register(typed, client, null);
}

/**
 * The same by an invitation, which is used up and gives its role.
 * @throws {AppError} gone `link-gone`; forbidden `sign-up-closed`; invalid; too-many
 */
export async function acceptInvitation(
  _viewer: Viewer,
  { token, ...typed }: z.infer<typeof InvitedAccount>,
  client: Client,
): Promise<PostedLetter> {
  if ((await getSignUpMode()) === "closed") throw new AppError("forbidden", "sign-up-closed");
  return register(typed, client, token);
}

async function register(typed: Typed, client: Client, invitation: string | null): Promise<PostedLetter> {
  await takeSignUpTurn(client);
  await requireGoodPassword(typed.password, typed);
  return inSteadyTime(400, async () => {
    const passwordHash = await hashPassword(typed.password);
    return db.$transaction((tx) => write(tx, { ...typed, passwordHash }, client, invitation));
  });
}

async function write(
  tx: Db,
  { email, name, passwordHash }: Omit<Typed, "password"> & { passwordHash: string },
  client: Client,
  invitation: string | null,
): Promise<PostedLetter> {
  const id = newId();
  const user = { id, email, name, passwordHash, role: "reader" as const, locale: client.language };
  if (!(await addUser(tx, user))) return tellOwner(tx, email, client);
  if (invitation) {
    const role = await spendInvitation(tx, { secret: invitation, firstAdmin: false, userId: id });
    await tx.user.update({ where: { id }, data: { role } });
  }
  const letter = await postVerification(tx, user, client);
  await appendAudit(tx, {
    actorId: id,
    action: "user:sign-up",
    subject: `user:${id}`,
    detail: { byInvitation: invitation !== null },
  });
  return letter;
}

async function tellOwner(tx: Db, email: string, client: Client): Promise<PostedLetter> {
  const owner = await tx.user.findUniqueOrThrow({
    where: { email },
    select: { email: true, name: true, locale: true },
  });
  return postLetter(tx, "taken", owner, { path: "/forgot", language: client.language });
}
