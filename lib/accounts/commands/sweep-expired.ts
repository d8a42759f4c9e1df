import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { sweepThrottle } from "@/lib/platform/throttle";

const KEPT_DAYS = 30;

/** Removes what has been of no use for a month: ended sessions and keys, links, counters. The job "sweep-expired" calls it. */
export async function sweepExpired(viewer: Viewer, now = new Date()): Promise<void> {
  authorize(viewer, "settings:change", null);
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60_000);
  const past = { lt: before };
  await db.userSession.deleteMany({ where: { OR: [{ revokedAt: past }, { expiresAt: past }] } });
  // A key that has run out may still be renewed.
  const isOver = { expiresAt: past, OR: [{ refreshUntil: null }, { refreshUntil: past }] };
  await db.apiToken.deleteMany({ where: { OR: [{ revokedAt: past }, isOver] } });
  await db.authorizationCode.deleteMany({ where: { expiresAt: past } });
  await db.emailToken.deleteMany({ where: { expiresAt: past } });
  await db.invitation.deleteMany({ where: { expiresAt: past } });
  await sweepThrottle();
}
