import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { type Db, db } from "@/lib/platform/db";
import { newId, newSecret, sha256 } from "@/lib/platform/ids";
import {
  type GroupInvitationChoice,
  type JoiningGroup,
  MOST_GROUPS,
  MOST_MEMBERS,
  type NewGroupInvitation,
} from "../group";
import { auditGroup, changeGroup, holdGroup, refuseArchived } from "./hold-group";

const MOST_LINKS = 20;

/**
 * A link by which anybody who has it joins until it runs out or is taken back. Its secret is shown this once; only its
 * hash is kept.
 * @throws {AppError} forbidden; not-found; conflict `group-archived`, `too-many-links`
 */
export async function inviteToGroup(
  viewer: Viewer,
  { slug, days }: z.output<typeof NewGroupInvitation>,
  now = new Date(),
): Promise<{ path: string; expiresAt: Date }> {
  return changeGroup(viewer, slug, async (tx, held) => {
    authorize(viewer, "group:manage", held);
    refuseArchived(held);
    const good = { groupId: held.id, revokedAt: null, expiresAt: { gt: now } };
    if ((await tx.groupInvitation.count({ where: good })) >= MOST_LINKS) {
      throw new AppError("conflict", "too-many-links");
    }
    const secret = newSecret();
    const expiresAt = new Date(now.getTime() + days * 24 * 60 * 60_000);
    const link = { id: newId(), groupId: held.id, hash: sha256(secret), createdById: viewerId(viewer) };
    await tx.groupInvitation.create({ data: { ...link, expiresAt }, select: { id: true } });
    await auditGroup(tx, viewer, "group:invite", held.id, { days });
    return { path: `/groups/join?token=${secret}`, expiresAt };
  });
}

/** Takes a link back: it lets nobody in any more. @throws {AppError} forbidden; not-found */
export async function revokeGroupInvitation(
  viewer: Viewer,
  { slug, invitationId }: z.output<typeof GroupInvitationChoice>,
): Promise<void> {
  await changeGroup(viewer, slug, async (tx, held) => {
    authorize(viewer, "group:manage", held);
    const { count } = await tx.groupInvitation.updateMany({
      where: { id: invitationId, groupId: held.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) throw notFound();
    await auditGroup(tx, viewer, "group:revoke-invitation", held.id, { invitation: invitationId });
  });
}

/**
 * Lets the holder of a link in as a member; who is in already stays what they are.
 * @throws {AppError} unauthenticated, forbidden; gone `link-gone`; conflict `group-full`, `too-many-groups`
 */
export async function joinGroup(
  viewer: Viewer,
  { token }: z.output<typeof JoiningGroup>,
  now = new Date(),
): Promise<{ slug: string }> {
  authorize(viewer, "group:join", null);
  const userId = viewerId(viewer);
  if (userId === null) throw new AppError("unauthenticated", "sign-in-first");
  return db.$transaction(async (tx) => {
    const { id, slug } = await spendLink(tx, token, now);
    const known = await tx.groupMember.count({ where: { groupId: id, userId } });
    if (known > 0) return { slug };
    if ((await tx.groupMember.count({ where: { groupId: id } })) >= MOST_MEMBERS) {
      throw new AppError("conflict", "group-full");
    }
    if ((await tx.groupMember.count({ where: { userId } })) >= MOST_GROUPS) {
      throw new AppError("conflict", "too-many-groups");
    }
    await tx.groupMember.create({ data: { groupId: id, userId }, select: { userId: true } });
    await auditGroup(tx, viewer, "group:join", id);
    return { slug };
  });
}

/** The group of a link that is good still, its row held: a link that is taken back at this moment lets nobody in. */
async function spendLink(tx: Db, token: string, now: Date): Promise<{ id: string; slug: string }> {
  const hash = sha256(token);
  const link = await tx.groupInvitation.findUnique({ where: { hash }, select: { groupId: true } });
  if (!link) throw new AppError("gone", "link-gone");
  await holdGroup(tx, link.groupId);
  const group = await tx.group.findFirst({
    where: {
      ...{ id: link.groupId, archivedAt: null },
      invitations: { some: { hash, revokedAt: null, expiresAt: { gt: now } } },
    },
    select: { id: true, slug: true },
  });
  if (!group) throw new AppError("gone", "link-gone");
  return group;
}
