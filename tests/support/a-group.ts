import type { SignedIn } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

interface Given {
  name?: string;
  premoderated?: boolean;
  members?: readonly SignedIn[];
  moderators?: readonly SignedIn[];
}

/** A group with these people in it. */
export async function aGroup({ name = "Группа", premoderated = false, members = [], moderators = [] }: Given = {}) {
  const id = newId();
  const joined = (role: "member" | "moderator") => (viewer: SignedIn) => ({ userId: viewer.id, role });
  const people = [...members.map(joined("member")), ...moderators.map(joined("moderator"))];
  await db.group.create({ data: { id, slug: id, name, premoderated, members: { create: people } } });
  return { id, slug: id };
}
