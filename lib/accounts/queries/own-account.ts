import type { Viewer } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { type Account, isLanguage, type SessionView } from "../account";
import { self } from "../self";
import { isIdle } from "../session";

/** One's own account. @throws {AppError} unauthenticated */
export async function getAccount(viewer: Viewer): Promise<Account> {
  const { id } = self(viewer);
  const { locale, emailVerifiedAt, ...user } = await db.user.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      locale: true,
      emailVerifiedAt: true,
      suspendedReason: true,
      createdAt: true,
    },
  });
  return { ...user, language: isLanguage(locale) ? locale : null, isVerified: emailVerifiedAt !== null };
}

/** One's own sessions that are still good, the one last seen first. @throws {AppError} unauthenticated */
export async function listSessions(viewer: Viewer, now = new Date()): Promise<SessionView[]> {
  const { id: userId, role, sessionId } = self(viewer);
  const rows = await db.userSession.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
  });
  return rows
    .filter(({ lastSeenAt }) => !isIdle(role, lastSeenAt, now))
    .map((row) => ({ ...row, isThisOne: row.id === sessionId }));
}
