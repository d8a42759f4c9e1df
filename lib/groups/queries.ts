import { z } from "zod";
import { may } from "@/lib/access/policy";
import { readableGroups } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { db, type Prisma, sql } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import {
  type GroupInvitationView,
  type GroupView,
  type Invited,
  type MemberView,
  MOST_GROUPS,
  type MyGroup,
} from "./group";

/**
 * The groups that the viewer is in, by name; none for guests. Archived ones, in which nobody writes any more, come only
 * when they are asked for.
 */
export async function listMyGroups(viewer: Viewer, { archived = false } = {}): Promise<MyGroup[]> {
  if (viewer.kind !== "user") return [];
  const rows = await db.group.findMany({
    where: { ...readableGroups(viewer), archivedAt: archived ? { not: null } : null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_GROUPS,
    select: groupColumns(viewer),
  });
  return rows.map(viewOf);
}

/** The groups that the viewer may write for, by name: for a choice among them, on every page of an article. */
export async function listMyGroupNames(viewer: Viewer): Promise<Pick<MyGroup, "id" | "name">[]> {
  if (viewer.kind !== "user" || viewer.suspended) return [];
  const { rows } = await sql<Pick<MyGroup, "id" | "name">>(
    `SELECT g."id", g."name" FROM "Group" g JOIN "GroupMember" m ON m."groupId" = g."id"
     WHERE m."userId" = $1 AND g."archivedAt" IS NULL ORDER BY g."name", g."id" LIMIT ${MOST_GROUPS}`,
    [viewer.id],
  );
  return rows;
}

/** A group that the viewer is in, by its slug or id; to all others it is not there: null. */
export async function findGroup(viewer: Viewer, slugOrId: string): Promise<GroupView | null> {
  if (viewer.kind !== "user") return null;
  const row = await db.group.findFirst({
    where: { AND: [readableGroups(viewer), { OR: [{ slug: slugOrId }, { id: slugOrId }] }] },
    select: groupColumns(viewer),
  });
  return row && viewOf(row);
}

const groupColumns = (viewer: Viewer) =>
  ({
    ...{ id: true, slug: true, name: true, description: true, premoderated: true, createdAt: true, archivedAt: true },
    members: { where: { userId: viewerId(viewer) ?? "" }, select: { role: true } },
    _count: { select: { members: true } },
  }) satisfies Prisma.GroupSelect;

type GroupRow = Prisma.GroupGetPayload<{ select: ReturnType<typeof groupColumns> }>;

const viewOf = ({ members, _count, ...group }: GroupRow): GroupView => ({
  ...group,
  role: members[0]?.role ?? "member",
  members: _count.members,
});

const AfterMember = z.tuple([z.iso.datetime(), z.string().max(64)]);

/**
 * Who is in a group, who joined first before the others, by pages.
 * @throws {AppError} not-found; invalid `bad-cursor`
 */
export async function listMembers(
  viewer: Viewer,
  slug: string,
  { cursor, limit = 50 }: { cursor?: string; limit?: number } = {},
): Promise<{ items: MemberView[]; next: string | null }> {
  const group = (await findGroup(viewer, slug)) ?? missing();
  const after = decodeCursor(AfterMember, cursor);
  const rows = await db.groupMember.findMany({
    where: { groupId: group.id, ...(after && joinedAfter(after)) },
    orderBy: [{ joinedAt: "asc" }, { userId: "asc" }],
    take: limit + 1,
    select: { userId: true, role: true, joinedAt: true, user: { select: { name: true } } },
  });
  const items = rows.slice(0, limit).map(({ userId, user, ...row }) => ({
    ...{ ...row, id: userId, name: user.name, isMe: userId === viewerId(viewer) },
  }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor([last.joinedAt.toISOString(), last.id]) : null };
}

function joinedAfter([time, userId]: [string, string]): Prisma.GroupMemberWhereInput {
  const joinedAt = new Date(time);
  return { OR: [{ joinedAt: { gt: joinedAt } }, { joinedAt, userId: { gt: userId } }] };
}

/** The links of a group that are still good, newest first; for its moderators. @throws {AppError} not-found */
export async function listGroupInvitations(
  viewer: Viewer,
  slug: string,
  now = new Date(),
): Promise<GroupInvitationView[]> {
  const group = (await findGroup(viewer, slug)) ?? missing();
  if (!may(viewer, "group:manage", { role: group.role })) throw notFound();
  const rows = await db.groupInvitation.findMany({
    where: { groupId: group.id, revokedAt: null, expiresAt: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, createdAt: true, expiresAt: true, createdBy: { select: { name: true } } },
  });
  return rows.map(({ createdBy, ...row }) => ({ ...row, byName: createdBy?.name ?? null }));
}

/** What a link leads to, or null when it is not good (any more). Whoever has the link may know. */
export async function findGroupInvitation(viewer: Viewer, token: string, now = new Date()): Promise<Invited | null> {
  const found = await db.groupInvitation.findFirst({
    where: { hash: sha256(token), revokedAt: null, expiresAt: { gt: now }, group: { archivedAt: null } },
    select: {
      expiresAt: true,
      createdBy: { select: { name: true } },
      group: { select: { ...groupColumns(viewer), id: true } },
    },
  });
  if (!found) return null;
  const { slug, name, description, premoderated, members, _count } = found.group;
  return {
    ...{ name, description, premoderated, members: _count.members, expiresAt: found.expiresAt },
    byName: found.createdBy?.name ?? null,
    slug: viewer.kind === "user" && members.length > 0 ? slug : null,
  };
}

function missing(): never {
  throw notFound();
}
