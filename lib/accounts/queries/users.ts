import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { decodeCursor, encodeCursor, TimeAndId } from "@/lib/platform/cursor";
import { db, type Prisma } from "@/lib/platform/db";
import type { UserRow } from "../account";

const PAGE = 50;

interface Asked {
  /** Part of a name or an address. */
  words?: string;
  cursor?: string;
  limit?: number;
}

/**
 * Accounts, newest first, by pages. Who may not list them is told that there is no such page.
 * @throws {AppError} not-found; invalid `bad-cursor`
 */
export async function listUsers(
  viewer: Viewer,
  { words = "", cursor, limit = PAGE }: Asked = {},
): Promise<{ items: UserRow[]; next: string | null }> {
  if (!may(viewer, "user:list", null)) throw notFound();
  const after = decodeCursor(TimeAndId, cursor);
  const rows = await db.user.findMany({
    where: { AND: [named(words.trim()), after ? olderThan(after) : {}] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      emailVerifiedAt: true,
      suspendedAt: true,
      suspendedReason: true,
      createdAt: true,
    },
  });
  const items = rows
    .slice(0, limit)
    .map(({ emailVerifiedAt, ...user }) => ({ ...user, isVerified: emailVerifiedAt !== null }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null };
}

/** How many accounts there are. @throws {AppError} not-found */
export function countUsers(viewer: Viewer): Promise<number> {
  if (!may(viewer, "user:list", null)) throw notFound();
  return db.user.count();
}

const named = (words: string): Prisma.UserWhereInput =>
  words
    ? {
        OR: [{ email: { contains: words, mode: "insensitive" } }, { name: { contains: words, mode: "insensitive" } }],
      }
    : {};

function olderThan([time, id]: [string, string]): Prisma.UserWhereInput {
  const createdAt = new Date(time);
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
}
