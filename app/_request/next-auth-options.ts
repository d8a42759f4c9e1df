import type { AuthOptions } from "next-auth";
import credentialsProvider from "next-auth/providers/credentials";
import { GUEST } from "@/lib/access/viewer";
import { Credentials } from "@/lib/accounts/account";
import { signOut } from "@/lib/accounts/commands/own-account";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { findViewer } from "@/lib/accounts/queries/find-viewer";
import { SESSION_SECONDS } from "@/lib/accounts/session";
import { AppError } from "@/lib/platform/app-error";
import { environment, isSecureOrigin } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { getClient } from "./client";
import { safePath } from "./safe-path";
import { readSessionToken, sessionCookieName, sessionCookieOptions, writeSessionToken } from "./session-token";
import { getViewer } from "./viewer";

/** The cookie in which next-auth remembers where to go. */
export const returnCookieName = (): string => (isSecureOrigin() ? "__Secure-spravka-return" : "spravka-return");

/**
 * next-auth over the same commands and the same session rows as our own forms. Its token carries `sid` alone, and a row
 * that was ended makes the token worth nothing here too.
 */
export function nextAuthOptions(onRefusal: (refusal: AppError) => void): AuthOptions {
  return {
    secret: environment().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: {
      maxAge: SESSION_SECONDS,
      encode: ({ token }) => writeSessionToken(String(token?.sid)),
      decode: ({ token }) => readToken(token),
    },
    useSecureCookies: isSecureOrigin(),
    cookies: {
      sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() },
      callbackUrl: { name: returnCookieName(), options: returnCookieOptions() },
    },
    pages: { signIn: "/signin", signOut: "/account", error: "/signin", verifyRequest: "/signin" },
    providers: [
      credentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: (typed) => authorizeOr(onRefusal, typed),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: ({ session }) => ({ expires: session.expires, user: { name: session.user?.name } }),
      redirect: ({ url, baseUrl }) => `${baseUrl}${safePath(url)}`,
    },
    events: { signOut: ({ token }) => endSessionOf(token.sid) },
    logger: { error: (code) => log.warn({ code }, "next-auth"), warn: () => undefined, debug: () => undefined },
  };
}

const returnCookieOptions = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecureOrigin() }) as const;

/** For next-auth the "user" is the new session; its id goes into the token. */
async function authorizeOr(onRefusal: (refusal: AppError) => void, typed: unknown): Promise<{ id: string } | null> {
  const credentials = Credentials.safeParse(typed);
  if (!credentials.success) return null;
  try {
    const { sessionId } = await signIn(await getViewer(), credentials.data, await getClient());
    return { id: sessionId };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== "unauthenticated") onRefusal(error);
    return null;
  }
}

async function readToken(token: string | undefined) {
  const sid = await readSessionToken(token);
  const viewer = await findViewer(sid);
  return viewer.kind === "user" ? { sid, name: viewer.name } : null;
}

async function endSessionOf(sid: unknown): Promise<void> {
  await signOut(typeof sid === "string" ? await findViewer(sid) : GUEST);
}
