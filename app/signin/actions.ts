"use server";

import { z } from "zod";
import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { safePath } from "@/app/_request/safe-path";
import { setSessionCookie } from "@/app/_request/session-cookie";
import { Credentials } from "@/lib/accounts/account";
import { signIn } from "@/lib/accounts/commands/sign-in";

const SignIn = Credentials.extend({ next: z.string().optional() });

export const signInHere = action(SignIn, async (viewer, { next, ...credentials }) => {
  const { sessionId } = await signIn(viewer, credentials, await getClient());
  await setSessionCookie(sessionId);
  return { redirectTo: safePath(next) };
});
