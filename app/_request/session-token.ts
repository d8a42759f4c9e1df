import { createDecipheriv, hkdfSync } from "node:crypto";
import { encode } from "next-auth/jwt";
import { z } from "zod";
import { SESSION_SECONDS } from "@/lib/accounts/session";
import { environment, isSecureOrigin } from "@/lib/platform/environment";

/** Browsers accept a `__Host-` cookie only over https, for this host alone and the whole site (RFC 6265bis §4.1.3.2). */
export const sessionCookieName = (): string => (isSecureOrigin() ? "__Host-spravka-session" : "spravka-session");

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecureOrigin(), maxAge: SESSION_SECONDS }) as const;

/** The token of the cookie. It carries the id of a session row and nothing else; the row decides. */
export const writeSessionToken = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: environment().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS });

/** The session id in a token, or null when the token is not ours, was changed or has run out. */
export function readSessionToken(token: string | undefined): string | null {
  if (!token || token.length > 4096) return null;
  const claims = Claims.safeParse(deciphered(token));
  return claims.success && claims.data.exp > Date.now() / 1000 ? claims.data.sid : null;
}

const Claims = z.object({ sid: z.string(), exp: z.number() });

/**
 * What next-auth has enciphered, as its own `decode` reads it; that one derives the key anew for every token, and a
 * token is read with every request. Null for whatever is not enciphered with our key.
 * → RFC 7516 §5.2: "dir" with "A256GCM", in the compact form
 */
function deciphered(token: string): unknown {
  const [head = "", key, iv = "", words = "", tag = "", ...more] = token.split(".");
  if (head !== HEAD || key !== "" || more.length > 0) return null;
  const seal = Buffer.from(tag, "base64url");
  if (seal.length !== 16) return null; // a shorter one would be easier to guess
  try {
    const decipher = createDecipheriv("aes-256-gcm", sessionKey(), Buffer.from(iv, "base64url"));
    decipher.setAAD(Buffer.from(head)).setAuthTag(seal);
    const text = Buffer.concat([decipher.update(Buffer.from(words, "base64url")), decipher.final()]);
    return JSON.parse(text.toString());
  } catch {
    return null; // changed, of another key, or no cipher at all
  }
}

const HEAD = Buffer.from(JSON.stringify({ alg: "dir", enc: "A256GCM" })).toString("base64url");

let derived: { from: string; key: Uint8Array } | null = null;

/** As next-auth derives it. */
function sessionKey(): Uint8Array {
  const from = environment().NEXTAUTH_SECRET;
  if (derived?.from !== from) {
    derived = { from, key: new Uint8Array(hkdfSync("sha256", from, "", "NextAuth.js Generated Encryption Key", 32)) };
  }
  return derived.key;
}
