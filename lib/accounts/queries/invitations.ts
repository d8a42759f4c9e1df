import { may } from "@/lib/access/policy";
import type { Role, Viewer } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import type { InvitationView } from "../account";

/** Invitations that can still be used, newest first. @throws {AppError} not-found */
export async function listInvitations(viewer: Viewer, now = new Date()): Promise<InvitationView[]> {
  if (!may(viewer, "user:list", null)) throw notFound();
  const rows = await db.invitation.findMany({
    where: { firstAdmin: false, usedAt: null, expiresAt: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
    select: { id: true, role: true, createdAt: true, expiresAt: true, createdBy: { select: { name: true } } },
  });
  return rows.map(({ createdBy, ...row }) => ({ ...row, byName: createdBy?.name ?? null }));
}

/** The role that a link grants, or null when it is not good (any more). Whoever has the link may know. */
export async function findInvitation(
  _viewer: Viewer,
  { token, firstAdmin }: { token: string; firstAdmin: boolean },
  now = new Date(),
): Promise<{ role: Role } | null> {
  const where = { hash: sha256(token), firstAdmin, usedAt: null, expiresAt: { gt: now } };
  return db.invitation.findFirst({ where, select: { role: true } });
}

/** Whether a mailed link is still good. Whoever has the link may know. */
export async function isMailedLinkGood(
  _viewer: Viewer,
  { token, purpose }: { token: string; purpose: "verify" | "reset" },
  now = new Date(),
): Promise<boolean> {
  const where = { hash: sha256(token), purpose, usedAt: null, expiresAt: { gt: now } };
  return (await db.emailToken.count({ where })) === 1;
}
