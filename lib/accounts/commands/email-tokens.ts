import { AppError } from "@/lib/platform/app-error";
import type { Db } from "@/lib/platform/db";
import { newId, newSecret, sha256 } from "@/lib/platform/ids";

type Purpose = "verify" | "reset";

const LIFE_MINUTES: Record<Purpose, number> = { verify: 48 * 60, reset: 30 };

/** A new secret for a mailed link, 256 bits; only its hash is kept. Links sent before for the same purpose end. */
export async function issueToken(tx: Db, userId: string, purpose: Purpose, now = new Date()): Promise<string> {
  const secret = newSecret();
  await tx.emailToken.updateMany({ where: { userId, purpose, usedAt: null }, data: { usedAt: now } });
  const expiresAt = new Date(now.getTime() + LIFE_MINUTES[purpose] * 60_000);
  await tx.emailToken.create({ data: { id: newId(), userId, purpose, hash: sha256(secret), expiresAt } });
  return secret;
}

/**
 * Uses a link up and tells whose it is. Of two at once one gets it: the update holds the row.
 * @throws {AppError} gone `link-gone`
 */
export async function spendToken(tx: Db, secret: string, purpose: Purpose, now = new Date()): Promise<string> {
  const [used] = await tx.emailToken.updateManyAndReturn({
    where: { hash: sha256(secret), purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: { userId: true },
  });
  if (!used) throw new AppError("gone", "link-gone");
  return used.userId;
}
