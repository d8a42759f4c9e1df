import type { Viewer } from "@/lib/access/viewer";
import { accountOf, NEWSROOM, type Site, WORLD } from "@/lib/annotations/hypothesis/hypothesis";
import type { MemberView } from "@/lib/groups/group";
import { findGroup, listMembers } from "@/lib/groups/queries";
import { notFound } from "@/lib/platform/app-error";

interface Page {
  /** From 1. */
  number: number;
  size: number;
}

/** A page of the members of a group, whom the client offers to mention. Of everybody's group nobody is told. */
export async function clientMembers(viewer: Viewer, id: string, page: Page, site: Site) {
  if (id === WORLD || id === NEWSROOM) return { meta: { page: { total: 0 } }, data: [] };
  const group = await findGroup(viewer, id);
  if (!group) throw notFound();
  const members = await firstMembers(viewer, group.slug, page.number * page.size);
  const data = members.slice((page.number - 1) * page.size).map((member) => memberJson(member, site));
  return { meta: { page: { total: group.members } }, data };
}

/** Our lists go on from a cursor, the client's from a number; a group is small enough to count it off. */
async function firstMembers(viewer: Viewer, slug: string, most: number): Promise<MemberView[]> {
  const members: MemberView[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await listMembers(viewer, slug, { cursor, limit: Math.min(100, most - members.length) });
    members.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined && members.length < most);
  return members;
}

const memberJson = ({ id, name, role, joinedAt }: MemberView, site: Site) => ({
  ...{ authority: site.authority, userid: accountOf(id, site), username: id, display_name: name },
  ...{ roles: [role], actions: [], created: joinedAt.toISOString(), updated: joinedAt.toISOString() },
});
