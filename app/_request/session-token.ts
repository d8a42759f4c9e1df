import { decode, encode } from "next-auth/jwt";
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
export async function readSessionToken(token: string | undefined): Promise<string | null> {
  if (!token || token.length > 4096) return null;
  try {
    const claims = await decode({ token, secret: environment().NEXTAUTH_SECRET });
    return typeof claims?.sid === "string" ? claims.sid : null;
  } catch (error) {
    if (isTokenRefusal(error)) return null;
    throw error;
  }
}

// The errors of the token library carry a code of its own, "ERR_JWE_…", "ERR_JWT_…"; all else is a bug.
const isTokenRefusal = (error: unknown): boolean =>
  error instanceof Error && (/^ERR_J/.test(String("code" in error && error.code)) || error instanceof TypeError);
