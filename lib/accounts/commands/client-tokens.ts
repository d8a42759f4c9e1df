import { z } from "zod";
import { SCOPES } from "@/lib/access/scopes";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import { newSecret, sha256 } from "@/lib/platform/ids";
import { readJwt, writeJwt } from "@/lib/platform/jwt";
import { findViewer } from "../queries/find-viewer";
import { self } from "../self";
import { type IssuedToken, issueApiToken, refreshApiToken } from "./api-tokens";

/** The one client that may ask: the one we serve. */
export const CLIENT_ID = "spravka-client";
const CLIENT_NAME = "Hypothesis";

const MINUTE = 60;
/** A grant stands in a page that its owner has just opened. */
const GRANT_SECONDS = 10 * MINUTE;
/** As long as a page may stay open, as far as its session lasts. */
const RENEWAL_SECONDS = 30 * 24 * 60 * MINUTE;
const CODE_MINUTES = 5;
/** In days, as keys are measured. */
const TWENTY_MINUTES = 20 / (24 * 60);
const ONE_HOUR = 1 / 24;

/** What a client is given: OAuth 2.0 names it so in its answer. → https://www.rfc-editor.org/rfc/rfc6749#section-5.1 */
export interface ClientToken {
  token: string;
  refreshToken: string;
  expiresAt: Date;
}

const GRANT = "grant";
const RENEWAL = "renewal";
const Claims = z.looseObject({ sub: z.string(), sid: z.string() });

/**
 * A word by which the client in a page acts for whoever opened the page; null for guests. It is good for some minutes and
 * as long as the session is. → https://www.rfc-editor.org/rfc/rfc7523#section-4
 */
export function grantFor(viewer: Viewer, now = Date.now()): string | null {
  if (viewer.kind !== "user" || viewer.scopes) return null;
  return writeJwt(GRANT, { sub: viewer.id, sid: viewer.sessionId }, GRANT_SECONDS, now);
}

/** @throws {AppError} invalid `token-wrong` when it has run out, or its session has ended */
export const exchangeGrant = (word: string): Promise<ClientToken> => byClaims(readJwt(GRANT, word));

/** @throws {AppError} invalid `token-wrong` */
export async function renewClientToken(word: string): Promise<ClientToken> {
  if (word.includes(".")) return byClaims(readJwt(RENEWAL, word));
  return given(await refreshApiToken(word, ONE_HOUR));
}

/** What came by a page ends with the session of the page: its renewing word names the session instead of being kept. */
async function byClaims(claims: unknown): Promise<ClientToken> {
  const read = Claims.safeParse(claims);
  if (!read.success) throw new AppError("invalid", "token-wrong");
  const { sub, sid } = read.data;
  const viewer = await findViewer(sid);
  if (viewer.kind !== "user" || viewer.id !== sub) throw new AppError("invalid", "token-wrong");
  const terms = { userId: sub, kind: "client", name: CLIENT_NAME, scopes: SCOPES, days: TWENTY_MINUTES } as const;
  const issued = await db.$transaction(async (tx) => {
    const isOver = { OR: [{ expiresAt: { lt: new Date() } }, { revokedAt: { not: null } }], refreshHash: null };
    await tx.apiToken.deleteMany({ where: { userId: sub, kind: "client", ...isOver } });
    return issueApiToken(tx, terms);
  });
  return { ...issued, refreshToken: writeJwt(RENEWAL, { sub, sid }, RENEWAL_SECONDS) };
}

/**
 * A code that our client, in a window of this origin, changes for a token once.
 * @throws {AppError} unauthenticated
 */
export async function authorizeClient(viewer: Viewer, origin: string, now = new Date()): Promise<string> {
  const { id: userId } = self(viewer);
  const code = newSecret();
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * MINUTE * 1000);
  await db.$transaction([
    db.authorizationCode.deleteMany({ where: { userId, expiresAt: { lt: now } } }),
    db.authorizationCode.create({
      data: { hash: sha256(code), userId, clientId: CLIENT_ID, origin, expiresAt },
      select: { hash: true },
    }),
  ]);
  return code;
}

/** @throws {AppError} invalid `token-wrong` when it is none, was used or has run out */
export async function exchangeCode(code: string, clientId: string, now = new Date()): Promise<ClientToken> {
  return db.$transaction(async (tx) => {
    const [used] = await tx.authorizationCode.updateManyAndReturn({
      where: { hash: sha256(code), clientId, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
      select: { userId: true },
    });
    if (!used) throw new AppError("invalid", "token-wrong");
    const terms = { kind: "client", name: CLIENT_NAME, scopes: SCOPES, days: ONE_HOUR, refresh: true } as const;
    return given(await issueApiToken(tx, { userId: used.userId, ...terms }, now));
  });
}

function given({ token, refreshToken, expiresAt }: IssuedToken): ClientToken {
  if (refreshToken === null) throw new Error("a token of a client was issued without its renewing word");
  return { token, refreshToken, expiresAt };
}
