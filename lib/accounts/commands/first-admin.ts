import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { InvitedAccount } from "../account";
import type { Client } from "../client";
import { takeLinkTurn } from "../limits";
import { hashPassword } from "../password-hash";
import { requireGoodPassword } from "../password-rules";
import { addUser, postVerification } from "./add-user";
import { holdAdmins } from "./hold-admins";
import { issueInvitation, spendInvitation } from "./invitation-links";
import { openSession } from "./open-session";

const LIFE_DAYS = 7;

/**
 * The path of the one-time page that makes the first account an admin, or null when there is an admin already. A link
 * that was issued before and not used ends.
 */
export async function issueFirstAdminLink(viewer: Viewer): Promise<string | null> {
  authorize(viewer, "settings:change", null);
  return db.$transaction(async (tx) => {
    await holdAdmins(tx);
    await tx.invitation.deleteMany({ where: { firstAdmin: true, usedAt: null } });
    if (await hasAdmin(tx)) return null;
    const terms = { role: "admin", createdById: null, firstAdmin: true, days: LIFE_DAYS } as const;
    const { secret } = await issueInvitation(tx, terms);
    return `/first-admin?token=${secret}`;
  });
}

/**
 * Makes the first admin and signs them in.
 * @throws {AppError} gone `link-gone`; conflict `email-taken`; invalid; too-many
 */
export async function becomeFirstAdmin(
  _viewer: Viewer,
  { token, email, name, password }: z.infer<typeof InvitedAccount>,
  client: Client,
): Promise<{ sessionId: string }> {
  await takeLinkTurn(client);
  await requireGoodPassword(password, { email, name });
  const passwordHash = await hashPassword(password);
  const user = { id: newId(), email, name, passwordHash, role: "admin" as const, locale: client.language };
  return db.$transaction(async (tx) => {
    await holdAdmins(tx);
    if (await hasAdmin(tx)) throw new AppError("gone", "link-gone");
    await spendInvitation(tx, { secret: token, firstAdmin: true, userId: user.id });
    if (!(await addUser(tx, user))) throw new AppError("conflict", "email-taken", { fields: { email: "email-taken" } });
    await postVerification(tx, user, client);
    const sessionId = await openSession(tx, user.id, client);
    await appendAudit(tx, { actorId: user.id, action: "user:first-admin", subject: `user:${user.id}` });
    return { sessionId };
  });
}

const hasAdmin = async (tx: Db): Promise<boolean> => (await tx.user.count({ where: { role: "admin" }, take: 1 })) > 0;
