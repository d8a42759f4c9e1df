import type { Db } from "@/lib/platform/db";
import { newSecret } from "@/lib/platform/ids";
import { addressPrefix, type Client, shortUserAgent } from "../client";
import { SESSION_SECONDS } from "../session";

/** A new session row. Its id is a new secret at every sign-in, so that nobody can plant a session beforehand. */
export async function openSession(tx: Db, userId: string, client: Client, now = new Date()): Promise<string> {
  const { id } = await tx.userSession.create({
    data: {
      id: newSecret(),
      userId,
      userAgent: shortUserAgent(client.userAgent),
      address: addressPrefix(client.address),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
    },
    select: { id: true },
  });
  return id;
}

/** Ends sessions at once: the next request that carries one of them is a guest's. */
export async function revokeSessions(
  tx: Db,
  where: { userId: string; id?: string | { not: string } },
  now = new Date(),
): Promise<number> {
  const { count } = await tx.userSession.updateMany({ where: { ...where, revokedAt: null }, data: { revokedAt: now } });
  return count;
}
