import { GUEST, type Role, type SignedIn, type Viewer } from "@/lib/access/viewer";
import { pool } from "@/lib/platform/db";
import { isIdle, isSightDue } from "../session";

interface Row {
  id: string;
  name: string;
  role: Role;
  suspended: boolean;
  lastSeenAt: Date;
}

/**
 * Who a session belongs to, or a guest when it was ended, has run out or lay idle too long. This row decides on every
 * request, so that what ends a session ends it at once. One statement, planned once a connection: it is on every path.
 */
export async function findViewer(sessionId: string | null, now = new Date()): Promise<Viewer> {
  if (!sessionId) return GUEST;
  const { rows } = await pool().query<Row>({ name: "find-viewer", text: FIND, values: [sessionId, now] });
  const [row] = rows;
  if (!row || isIdle(row.role, row.lastSeenAt, now)) return GUEST;
  if (isSightDue(row.lastSeenAt, now)) await pool().query({ name: "see-session", text: SEE, values: [sessionId, now] });
  return signedIn(row, sessionId);
}

const FIND = `
  SELECT u."id", u."name", u."role", u."suspendedAt" IS NOT NULL AS "suspended", s."lastSeenAt"
  FROM "UserSession" s JOIN "User" u ON u."id" = s."userId"
  WHERE s."id" = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > $2`;
const SEE = `UPDATE "UserSession" SET "lastSeenAt" = $2 WHERE "id" = $1 AND "lastSeenAt" < $2`;

const signedIn = ({ id, name, role, suspended }: Row, sessionId: string): SignedIn => ({
  kind: "user",
  id,
  name,
  role,
  suspended,
  sessionId,
});
