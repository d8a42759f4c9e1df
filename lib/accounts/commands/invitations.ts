import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { db } from "@/lib/platform/db";
import type { InvitationChoice, NewInvitation } from "../account";
import { issueInvitation } from "./invitation-links";

const LIFE_DAYS = 7;

/**
 * A link by which one person can make an account with a role. Its secret is shown this once and kept as a hash only.
 * @throws {AppError} forbidden
 */
export async function createInvitation(
  viewer: Viewer,
  { role }: z.infer<typeof NewInvitation>,
): Promise<{ path: string; expiresAt: Date }> {
  authorize(viewer, "invitation:create", { role });
  const createdById = viewerId(viewer);
  return db.$transaction(async (tx) => {
    const { secret, expiresAt } = await issueInvitation(tx, { role, createdById, firstAdmin: false, days: LIFE_DAYS });
    await appendAudit(tx, {
      actorId: createdById,
      action: "invitation:create",
      subject: "invitation",
      detail: { role },
    });
    return { path: `/invitation?token=${secret}`, expiresAt };
  });
}

/**
 * Takes back a link that nobody has used.
 * @throws {AppError} forbidden; not-found
 */
export async function withdrawInvitation(
  viewer: Viewer,
  { invitationId }: z.infer<typeof InvitationChoice>,
): Promise<void> {
  authorize(viewer, "user:list", null);
  await db.$transaction(async (tx) => {
    const where = { id: invitationId, usedAt: null, firstAdmin: false };
    const { count } = await tx.invitation.deleteMany({ where });
    if (count === 0) throw notFound();
    const subject = `invitation:${invitationId}`;
    await appendAudit(tx, { actorId: viewerId(viewer), action: "invitation:withdraw", subject });
  });
}
