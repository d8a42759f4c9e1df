import { cookies } from "next/headers";
import { readSessionToken, sessionCookieName, sessionCookieOptions, writeSessionToken } from "./session-token";

/** The session id that the request's cookie names, or null. */
export const readSessionCookie = async (): Promise<string | null> =>
  readSessionToken((await cookies()).get(sessionCookieName())?.value);

/** Signs the browser in to a session; in server actions and route handlers only. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  (await cookies()).set(sessionCookieName(), await writeSessionToken(sessionId), sessionCookieOptions());
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}
