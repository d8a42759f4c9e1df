import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import type { Db } from "@/lib/platform/db";
import type { LeavingGroup, MemberChoice, MemberRole } from "../group";
import { auditGroup, changeGroup, type HeldGroup, refuseArchived } from "./hold-group";

/**
 * Makes a member a moderator, or a moderator a member.
 * @throws {AppError} forbidden; not-found; conflict `group-archived`, `last-moderator`
 */
export async function setMemberRole(
  viewer: Viewer,
  { slug, userId, role }: z.output<typeof MemberRole>,
): Promise<void> {
  await changeGroup(viewer, slug, async (tx, held) => {
    authorize(viewer, "group:manage", held);
    refuseArchived(held);
    const member = await findMember(tx, held, userId);
    if (member.role === role) return;
    if (role === "member") {
      await refuseLast(tx, held, userId);
      await endLinks(tx, held.id, userId);
    }
    const where = { groupId_userId: { groupId: held.id, userId } };
    await tx.groupMember.update({ where, data: { role }, select: { userId: true } });
    await auditGroup(tx, viewer, "group:set-role", held.id, { user: userId, from: member.role, to: role });
  });
}

/**
 * Shows a member the door. What they wrote stays in the group, and they go on seeing their own. Links that they made end.
 * One leaves oneself by leaving.
 * @throws {AppError} forbidden; not-found; conflict `leave-instead`
 */
export async function removeMember(viewer: Viewer, { slug, userId }: z.output<typeof MemberChoice>): Promise<void> {
  await changeGroup(viewer, slug, async (tx, held) => {
    authorize(viewer, "group:manage", held);
    if (userId === viewerId(viewer)) throw new AppError("conflict", "leave-instead");
    const { role } = await findMember(tx, held, userId);
    await takeOut(tx, held.id, userId);
    await auditGroup(tx, viewer, "group:remove-member", held.id, { user: userId, role });
  });
}

/**
 * Leaves a group. The last moderator names somebody who becomes one; whoever is alone leaves it archived.
 * @throws {AppError} not-found; invalid `successor-needed` on the field `successor`
 */
export async function leaveGroup(viewer: Viewer, { slug, successor }: z.output<typeof LeavingGroup>): Promise<void> {
  await changeGroup(viewer, slug, async (tx, held) => {
    authorize(viewer, "group:leave", held);
    const userId = viewerId(viewer) ?? "";
    const others = await tx.groupMember.count({ where: { groupId: held.id, userId: { not: userId } } });
    if (others === 0) await closeEmpty(tx, held.id);
    else if (held.role === "moderator" && (await isLast(tx, held, userId))) await handOver(tx, held, userId, successor);
    await takeOut(tx, held.id, userId);
    await auditGroup(tx, viewer, "group:leave", held.id, { successor: successor || null });
  });
}

/**
 * Takes somebody whose account ends out of all their groups, in the transaction that ends it. Where they were the last
 * moderator, whoever joined first becomes one; where they were alone, the group is archived.
 */
export async function leaveAllGroups(tx: Db, userId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT g."id" FROM "Group" g JOIN "GroupMember" m ON m."groupId" = g."id" AND m."userId" = ${userId}
    ORDER BY g."id" FOR UPDATE OF g`;
  const groups = await tx.groupMember.findMany({ where: { userId }, select: { groupId: true, role: true } });
  for (const { groupId, role } of groups) {
    const oldest = await tx.groupMember.findFirst({
      where: { groupId, userId: { not: userId } },
      orderBy: [{ joinedAt: "asc" }, { userId: "asc" }],
      select: { userId: true },
    });
    if (!oldest) await closeEmpty(tx, groupId);
    else if (role === "moderator" && (await isLast(tx, { id: groupId }, userId))) {
      await makeModerator(tx, groupId, oldest.userId);
    }
    await takeOut(tx, groupId, userId);
  }
}

async function findMember(tx: Db, { id: groupId }: HeldGroup, userId: string) {
  const where = { groupId_userId: { groupId, userId } };
  const member = await tx.groupMember.findUnique({ where, select: { role: true } });
  if (!member) throw notFound();
  return member;
}

async function refuseLast(tx: Db, held: HeldGroup, userId: string): Promise<void> {
  if (await isLast(tx, held, userId)) throw new AppError("conflict", "last-moderator");
}

async function isLast(tx: Db, { id: groupId }: { id: string }, userId: string): Promise<boolean> {
  const others = { groupId, role: "moderator" as const, userId: { not: userId } };
  return (await tx.groupMember.count({ where: others })) === 0;
}

async function handOver(tx: Db, { id: groupId }: HeldGroup, userId: string, successor: string): Promise<void> {
  const isMember = await tx.groupMember.count({ where: { groupId, userId: successor } });
  if (successor === userId || isMember === 0) {
    throw new AppError("invalid", "check-fields", { fields: { successor: "successor-needed" } });
  }
  await makeModerator(tx, groupId, successor);
}

const makeModerator = (tx: Db, groupId: string, userId: string) =>
  tx.groupMember.update({
    where: { groupId_userId: { groupId, userId } },
    data: { role: "moderator" },
    select: { userId: true },
  });

const closeEmpty = (tx: Db, id: string) =>
  tx.group.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: new Date() } });

async function takeOut(tx: Db, groupId: string, userId: string): Promise<void> {
  await endLinks(tx, groupId, userId);
  await tx.groupMember.deleteMany({ where: { groupId, userId } });
}

/** Whoever is no moderator (any more) has let people in by no link that still stands. */
const endLinks = (tx: Db, groupId: string, createdById: string) =>
  tx.groupInvitation.updateMany({
    where: { groupId, createdById, revokedAt: null },
    data: { revokedAt: new Date() },
  });
