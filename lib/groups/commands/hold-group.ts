import { readableGroups } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import type { GroupRole } from "../group";

/** A group as it stands while nobody else changes it or who is in it. */
export interface HeldGroup {
  id: string;
  slug: string;
  name: string;
  archivedAt: Date | null;
  /** The viewer's part in it. */
  role: GroupRole;
}

/**
 * Runs a change on a group that the viewer is in. Its row is held, so that two moderators who leave at once do not leave
 * it without one.
 * @throws {AppError} unauthenticated; not-found where the viewer is not in it
 */
export async function changeGroup<Answer>(
  viewer: Viewer,
  slug: string,
  change: (tx: Db, held: HeldGroup) => Promise<Answer>,
): Promise<Answer> {
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first");
  return db.$transaction(async (tx) => {
    const found = await tx.group.findFirst({ where: { slug, ...readableGroups(viewer) }, select: { id: true } });
    if (!found) throw notFound();
    await holdGroup(tx, found.id);
    const group = await tx.group.findFirst({
      where: { id: found.id, ...readableGroups(viewer) },
      select: {
        ...{ id: true, slug: true, name: true, archivedAt: true },
        members: { where: { userId: viewerId(viewer) ?? "" }, select: { role: true } },
      },
    });
    if (!group) throw notFound(); // shown the door between the two questions
    const { members, ...held } = group;
    return change(tx, { ...held, role: members[0]?.role ?? "member" });
  });
}

/** Who is in a group changes one transaction at a time. */
export async function holdGroup(tx: Db, groupId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Group" WHERE "id" = ${groupId} FOR UPDATE`;
}

/** What is archived is read and not changed. @throws {AppError} conflict `group-archived` */
export function refuseArchived({ archivedAt }: Pick<HeldGroup, "archivedAt">): void {
  if (archivedAt) throw new AppError("conflict", "group-archived");
}

export const auditGroup = (
  tx: Db,
  viewer: Viewer,
  action: string,
  groupId: string,
  detail: Record<string, string | boolean | number | null> = {},
): Promise<void> => appendAudit(tx, { actorId: viewerId(viewer), action, subject: `group:${groupId}`, detail });
