import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { environment } from "./environment";

/** What every word of ours says besides its own claims. Times are seconds since the epoch. */
const Standard = z.looseObject({ iss: z.string(), aud: z.string(), exp: z.number() });

/**
 * A JSON Web Token that we sign and read ourselves: HS256 under a key made from NEXTAUTH_SECRET.
 * → https://www.rfc-editor.org/rfc/rfc7519
 */
export function writeJwt(audience: string, claims: Record<string, unknown>, seconds: number, now = Date.now()): string {
  const standard = { iss: issuer(), aud: audience, iat: Math.floor(now / 1000), exp: Math.floor(now / 1000) + seconds };
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ ...claims, ...standard })}`;
  return `${signed}.${signature(signed).toString("base64url")}`;
}

/** The claims of a word that we wrote for this audience and that has not run out; null for any other. */
export function readJwt(audience: string, word: string, now = Date.now()): Record<string, unknown> | null {
  const [head, body, given, ...more] = word.split(".");
  if (!head || !body || !given || more.length > 0) return null;
  const expected = signature(`${head}.${body}`);
  const sent = Buffer.from(given, "base64url");
  // The head is ours, letter for letter, when the signature is: no word chooses its own algorithm.
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return null;
  const claims = Standard.parse(JSON.parse(Buffer.from(body, "base64url").toString()));
  return claims.iss === issuer() && claims.aud === audience && claims.exp * 1000 > now ? claims : null;
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
const issuer = (): string => new URL(environment().NEXTAUTH_URL).origin;
const signature = (signed: string): Buffer => createHmac("sha256", key()).update(signed).digest();
const key = (): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", environment().NEXTAUTH_SECRET, "", "spravka: tokens for clients", 32));
