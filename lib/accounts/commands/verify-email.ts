import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import type { TokenOnly } from "../account";
import type { Client } from "../client";
import type { PostedLetter } from "../letters";
import { takeLinkTurn, takeMailTurn } from "../limits";
import { self } from "../self";
import { postVerification } from "./add-user";
import { spendToken } from "./email-tokens";

/**
 * Takes the mailed link as proof that the address is the person's. It signs nobody in.
 * @throws {AppError} gone `link-gone`; too-many
 */
export async function verifyEmail(
  _viewer: Viewer,
  { token }: z.infer<typeof TokenOnly>,
  client: Client,
): Promise<void> {
  await takeLinkTurn(client);
  await db.$transaction(async (tx) => {
    const id = await spendToken(tx, token, "verify");
    await tx.user.updateMany({ where: { id, emailVerifiedAt: null }, data: { emailVerifiedAt: new Date() } });
  });
}

/**
 * Mails the link once more; the one sent before ends. Null when the address is proved already.
 * @throws {AppError} unauthenticated; too-many
 */
export async function sendVerificationAgain(viewer: Viewer, client: Client): Promise<PostedLetter | null> {
  const { id } = self(viewer);
  const select = { id: true, email: true, name: true, locale: true, emailVerifiedAt: true } as const;
  const user = await db.user.findUniqueOrThrow({ where: { id }, select });
  if (user.emailVerifiedAt) return null;
  await takeMailTurn(user.email, client);
  return db.$transaction((tx) => postVerification(tx, user, client));
}
