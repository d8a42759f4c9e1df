import type { z } from "zod";
import type { Scope } from "@/lib/access/scopes";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";
import { newId, sha256 } from "@/lib/platform/ids";
import type { Client } from "../client";
import { postLetter } from "../letters";
import { self } from "../self";
import { isScope, isToken, MOST_TOKENS, type NewToken, newToken, type TokenChoice } from "../tokens";

const DAY_MS = 24 * 60 * 60_000;
/** Days in which a client may renew what it was given. */
const REFRESH_DAYS = 30;

export interface TokenTerms {
  userId: string;
  kind: "personal" | "client";
  /** What its owner knows it by: what it is for, or the client's host. */
  name: string;
  scopes: readonly Scope[];
  /** Until it runs out; parts of a day count. */
  days: number;
  /** Whether a word that renews it is made too. */
  refresh?: boolean;
}

/** A key with its words, which are given out this once; only their hashes are kept. */
export interface IssuedToken {
  id: string;
  token: string;
  refreshToken: string | null;
  scopes: readonly Scope[];
  expiresAt: Date;
}

/** A new key. Whether its owner wants it was asked before. */
export async function issueApiToken(tx: Db, terms: TokenTerms, now = new Date()): Promise<IssuedToken> {
  const { userId, kind, name, scopes, days, refresh = false } = terms;
  const [id, token, refreshToken] = [newId(), newToken(kind), refresh ? newToken("refresh") : null];
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  await tx.apiToken.create({
    data: {
      ...{ id, userId, kind, name, scopes: [...scopes], hash: sha256(token), createdAt: now, expiresAt },
      ...(refreshToken && {
        refreshHash: sha256(refreshToken),
        refreshUntil: new Date(now.getTime() + REFRESH_DAYS * DAY_MS),
      }),
    },
    select: { id: true },
  });
  return { id, token, refreshToken, scopes, expiresAt };
}

/**
 * Makes a key for a program of one's own, and tells its owner by mail, in case it was not them. The form sent twice makes
 * one: whoever repeats it gets no word, for none is kept.
 * @throws {AppError} unauthenticated; conflict `too-many-tokens`
 */
export async function createApiToken(
  viewer: Viewer,
  { key = "", ...input }: z.output<typeof NewToken>,
  { language }: Pick<Client, "language">,
): Promise<IssuedToken | null> {
  const { id: userId } = self(viewer);
  return db.$transaction(async (tx) => {
    const made: IssuedToken[] = [];
    await once(tx, { userId, key: key && `token:${key}`, request: input }, async () => {
      await refuseHoard(tx, userId);
      const issued = await issueApiToken(tx, { userId, kind: "personal", ...input });
      made.push(issued);
      const detail = { name: input.name, scopes: input.scopes, expiresAt: issued.expiresAt.toISOString() };
      await appendAudit(tx, { actorId: userId, action: "token:create", subject: `token:${issued.id}`, detail });
      const owner = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: ADDRESSEE });
      await postLetter(tx, "key-made", owner, { path: "/account/tokens", language });
      return { id: issued.id };
    });
    return made[0] ?? null;
  });
}

const ADDRESSEE = { email: true, name: true, locale: true } as const;

async function refuseHoard(tx: Db, userId: string): Promise<void> {
  const good = await tx.apiToken.count({
    where: { userId, kind: "personal", revokedAt: null, expiresAt: { gt: new Date() } },
  });
  if (good >= MOST_TOKENS) throw new AppError("conflict", "too-many-tokens", { values: { most: MOST_TOKENS } });
}

/**
 * Ends one of one's own keys at once.
 * @throws {AppError} unauthenticated; not-found
 */
export async function revokeApiToken(viewer: Viewer, { tokenId }: z.infer<typeof TokenChoice>): Promise<void> {
  const { id: userId } = self(viewer);
  await db.$transaction(async (tx) => {
    if ((await endTokens(tx, { userId, id: tokenId })) === 0) throw notFound();
    await appendAudit(tx, { actorId: viewerId(viewer), action: "token:revoke", subject: `token:${tokenId}` });
  });
}

/** Ends whatever key a word belongs to, its renewing word too; what is none of ours is nothing (RFC 7009 §2.2). */
export async function revokeTokenWord(word: string, now = new Date()): Promise<void> {
  if (!isToken(word)) return;
  const hash = sha256(word);
  const where = { OR: [{ hash }, { refreshHash: hash }], revokedAt: null };
  await db.apiToken.updateMany({ where, data: { revokedAt: now } });
}

/** Ends all keys of a person: after a new password nothing that was given out before opens anything. */
export const endTokens = async (tx: Db, where: { userId: string; id?: string }, now = new Date()): Promise<number> =>
  (await tx.apiToken.updateMany({ where: { ...where, revokedAt: null }, data: { revokedAt: now } })).count;

/**
 * A new key for a renewing word, which is used up by it; the key before ends. Of two at once one gets it.
 * @throws {AppError} invalid `token-wrong`
 */
export async function refreshApiToken(refreshToken: string, days: number, now = new Date()): Promise<IssuedToken> {
  const isOurs = isToken(refreshToken);
  return db.$transaction(async (tx) => {
    const [used] = isOurs
      ? await tx.apiToken.updateManyAndReturn({
          where: { refreshHash: sha256(refreshToken), revokedAt: null, refreshUntil: { gt: now } },
          data: { revokedAt: now },
          select: { userId: true, kind: true, name: true, scopes: true },
        })
      : [];
    if (!used) throw new AppError("invalid", "token-wrong");
    return issueApiToken(tx, { ...used, scopes: used.scopes.filter(isScope), days, refresh: true }, now);
  });
}
