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
  input: NewAnnotation,
  target: Pick<FoundTarget, "thread">,
): Promise<Audience> {
  const { visibility, groupId } = target.thread ?? { visibility: input.visibility, groupId: input.group };
  if (visibility !== "group") return { visibility, groupId: null, groupRole: null, premoderated: false };
  const member = await db.groupMember.findUnique({
    where: { groupId_userId: { groupId: groupId ?? "", userId: viewerId(viewer) ?? "" } },
    select: { role: true, group: { select: { premoderated: true, archivedAt: true } } },
  });
  if (!member || member.group.archivedAt) throw notFound();
  const premoderated = member.group.premoderated && member.role !== "moderator"; // who would approve need not wait
  return { visibility, groupId, groupRole: member.role, premoderated };
}
