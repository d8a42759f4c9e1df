import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/text/slug";
import { MOST_GROUPS, type NewGroup } from "../group";
import { auditGroup } from "./hold-group";

/**
 * Makes a group whose first member and moderator is whoever makes it.
 * @throws {AppError} unauthenticated, forbidden; conflict `too-many-groups`
 */
export async function createGroup(
  viewer: Viewer,
  input: NewGroup,
  { idempotencyKey: key = null }: { idempotencyKey?: string | null } = {},
): Promise<{ id: string; slug: string }> {
  authorize(viewer, "group:create", null);
  const userId = viewerId(viewer);
  if (userId === null) throw new AppError("unauthenticated", "sign-in-first"); // the archive itself is in no group
  return db.$transaction((tx) =>
    once(tx, { userId, key, request: input }, async () => {
      if ((await tx.groupMember.count({ where: { userId } })) >= MOST_GROUPS) {
        throw new AppError("conflict", "too-many-groups");
      }
      const id = newId();
      const slug = slugFor(input.name);
      const members = { create: { userId, role: "moderator" as const } };
      await tx.group.create({ data: { ...input, id, slug, createdById: userId, members }, select: { id: true } });
      await auditGroup(tx, viewer, "group:create", id, { name: input.name });
      return { id, slug };
    }),
  );
}

/** Always with letters of chance: a name that is free or taken would tell others which groups there are. */
const slugFor = (name: string): string => `${slugOf(name, 40, "group")}-${newId().slice(0, 6)}`;
