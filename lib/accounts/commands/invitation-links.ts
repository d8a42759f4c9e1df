import type { Role } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import type { Db } from "@/lib/platform/db";
import { newId, newSecret, sha256 } from "@/lib/platform/ids";

interface Terms {
  role: Role;
  createdById: string | null;
  firstAdmin: boolean;
  days: number;
}

/** A new single-use link; only the hash of its secret is kept. */
export async function issueInvitation(tx: Db, { days, ...terms }: Terms, now = new Date()) {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + days * 24 * 60 * 60_000);
  await tx.invitation.create({ data: { id: newId(), hash: sha256(secret), expiresAt, ...terms } });
  return { secret, expiresAt };
}

/**
 * Uses a link up and gives the role that it grants. Of two at once one gets it: the update holds the row.
 * @throws {AppError} gone `link-gone`
 */
export async function spendInvitation(
  tx: Db,
  { secret, firstAdmin, userId }: { secret: string; firstAdmin: boolean; userId: string },
  now = new Date(),
): Promise<Role> {
  const [used] = await tx.invitation.updateManyAndReturn({
    where: { hash: sha256(secret), firstAdmin, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now, usedById: userId },
    select: { role: true },
  });
  if (!used) throw new AppError("gone", "link-gone");
  return used.role;
}
