import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import type { GroupChange, GroupChoice } from "../group";
import { auditGroup, changeGroup, refuseArchived } from "./hold-group";

/**
 * Renames or describes a group, or says whether moderators look first. Its address stays, so that links hold.
 * @throws {AppError} forbidden; not-found; conflict `group-archived`
 */
export async function describeGroup(viewer: Viewer, { slug, ...input }: z.output<typeof GroupChange>): Promise<void> {
  await changeGroup(viewer, slug, async (tx, held) => {
    authorize(viewer, "group:manage", held);
    refuseArchived(held);
    await tx.group.update({ where: { id: held.id }, data: input, select: { id: true } });
    const { name, premoderated } = input;
    await auditGroup(tx, viewer, "group:change", held.id, { name, premoderated });
  });
}

/**
 * Closes a group for writing; its members go on reading what is in it. Its links end. Twice is once.
 * @throws {AppError} forbidden; not-found
 */
export async function archiveGroup(viewer: Viewer, { slug }: z.output<typeof GroupChoice>): Promise<void> {
  await changeGroup(viewer, slug, async (tx, held) => {
    authorize(viewer, "group:manage", held);
    if (held.archivedAt) return;
    const archivedAt = new Date();
    await tx.group.update({ where: { id: held.id }, data: { archivedAt }, select: { id: true } });
    const open = { groupId: held.id, revokedAt: null };
    await tx.groupInvitation.updateMany({ where: open, data: { revokedAt: archivedAt } });
    await auditGroup(tx, viewer, "group:archive", held.id);
  });
}

/** Opens an archived group again. Twice is once. @throws {AppError} forbidden; not-found */
export async function reopenGroup(viewer: Viewer, { slug }: z.output<typeof GroupChoice>): Promise<void> {
  await changeGroup(viewer, slug, async (tx, held) => {
    authorize(viewer, "group:manage", held);
    if (!held.archivedAt) return;
    await tx.group.update({ where: { id: held.id }, data: { archivedAt: null }, select: { id: true } });
    await auditGroup(tx, viewer, "group:reopen", held.id);
  });
}
