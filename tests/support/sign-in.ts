import { sessionCookieName, writeSessionToken } from "@/app/_request/session-token";
import type { Role, SignedIn } from "@/lib/access/viewer";
import { environment, isSecureOrigin } from "@/lib/platform/environment";
import { aViewer } from "./a-user";

/**
 * Somebody who is signed in, without the form: a row in the database of DATABASE_URL and the cookie that names it, sealed
 * with NEXTAUTH_SECRET. Both must be those of the server under test.
 */
export async function signedInAs(role: Role, given: { suspended?: boolean; name?: string } = {}) {
  const viewer = await aViewer({ role, ...given });
  return { viewer, ...(await sessionCookieOf(viewer)) };
}

/** `cookie` for Playwright's `context.addCookies([cookie])`, `header` for fetch: `{ headers: { cookie: header } }`. */
export async function sessionCookieOf({ sessionId }: SignedIn) {
  const name = sessionCookieName();
  const value = await writeSessionToken(sessionId);
  const url = environment().NEXTAUTH_URL;
  const cookie = { name, value, url, httpOnly: true, secure: isSecureOrigin(), sameSite: "Lax" as const };
  return { cookie, header: `${name}=${value}` };
}
