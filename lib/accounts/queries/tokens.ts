import type { Viewer } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { self } from "../self";
import { isScope, type TokenView } from "../tokens";

/** One's own keys that open something or can be renewed, the newest first. @throws {AppError} unauthenticated */
export async function listTokens(viewer: Viewer, now = new Date()): Promise<TokenView[]> {
  const { id: userId } = self(viewer);
  const rows = await db.apiToken.findMany({
    where: { userId, revokedAt: null, OR: [{ expiresAt: { gt: now } }, { refreshUntil: { gt: now } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
    select: { id: true, kind: true, name: true, scopes: true, createdAt: true, lastUsedAt: true, expiresAt: true },
  });
  return rows.map((row) => ({ ...row, scopes: row.scopes.filter(isScope) }));
}
