import type { Scope } from "@/lib/access/scopes";
import type { Role, SignedIn } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import { isScope, isToken } from "../tokens";

interface Row {
  id: string;
  name: string;
  role: Role;
  suspended: boolean;
  tokenId: string;
  scopes: string[];
  lastUsedAt: Date | null;
}

/** The use of a key is written down at most this often. */
const USED_EVERY_MS = 10 * 60_000;

/**
 * Whose key it is, with what it covers; null when it is none of ours, was revoked or has run out. The person's row is read
 * with every request, so that another role, a suspension or the end of an account holds at once.
 */
export async function findTokenViewer(bearer: string, now = new Date()): Promise<SignedIn | null> {
  if (!isToken(bearer)) return null;
  const { rows } = await sql<Row>(FIND, [sha256(bearer), now]);
  const [row] = rows;
  if (!row) return null;
  const { tokenId, scopes, lastUsedAt, ...person } = row;
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= USED_EVERY_MS) await sql(USE, [tokenId, now]);
  return { kind: "user", ...person, sessionId: tokenSession(tokenId), scopes: scopesOf(scopes) };
}

const FIND = `
  SELECT u."id", u."name", u."role"::text, u."suspendedAt" IS NOT NULL AS "suspended",
    t."id" AS "tokenId", t."scopes", t."lastUsedAt"
  FROM "ApiToken" t JOIN "User" u ON u."id" = t."userId"
  WHERE t."hash" = $1 AND t."revokedAt" IS NULL AND (t."expiresAt" IS NULL OR t."expiresAt" > $2)`;
const USE = `UPDATE "ApiToken" SET "lastUsedAt" = $2 WHERE "id" = $1 AND ("lastUsedAt" IS NULL OR "lastUsedAt" < $2)`;

/** Stands where a session would: no session has such an id. */
const tokenSession = (tokenId: string): string => `token:${tokenId}`;

/** A scope that we no longer know opens nothing. */
const scopesOf = (names: readonly string[]): Scope[] => names.filter(isScope);
