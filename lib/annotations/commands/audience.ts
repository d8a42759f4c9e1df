import { type Viewer, viewerId } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import type { NewAnnotation, Visibility } from "../annotation";
import type { FoundTarget } from "../queries/target";

/** Who is to read an annotation. */
export interface Audience {
  visibility: Visibility;
  groupId: string | null;
  groupRole: "member" | "moderator" | null;
  premoderated: boolean;
}

/**
 * Whoever reads a thread reads its replies; else as its author chose.
 * @throws {AppError} not-found for a group that is not there for the viewer
 */
export async function findAudience(
  viewer: Viewer,
  input: Pick<NewAnnotation, "visibility" | "group">,
  { thread }: Pick<FoundTarget, "thread">,
): Promise<Audience> {
  const { visibility, groupId } = thread ?? { visibility: input.visibility, groupId: input.group };
  if (visibility !== "group") return { visibility, groupId: null, groupRole: null, premoderated: false };
  const { group, role } = await findMembership(viewer, groupId ?? "");
  if (role === null || group.archivedAt) throw notFound();
  return { visibility, groupId, groupRole: role, premoderated: waits(group, role) };
}

/** Whether what the viewer writes in a group waits for one of its moderators; who has left it is no moderator. */
export async function waitsInGroup(viewer: Viewer, groupId: string): Promise<boolean> {
  const { group, role } = await findMembership(viewer, groupId);
  return waits(group, role);
}

async function findMembership(viewer: Viewer, groupId: string) {
  const group = await db.group.findUnique({
    where: { id: groupId },
    select: {
      ...{ premoderated: true, archivedAt: true },
      members: { where: { userId: viewerId(viewer) ?? "" }, select: { role: true } },
    },
  });
  if (!group) throw notFound();
  return { group, role: group.members[0]?.role ?? null };
}

/** Who would approve need not wait. */
const waits = ({ premoderated }: { premoderated: boolean }, role: Audience["groupRole"]): boolean =>
  premoderated && role !== "moderator";
