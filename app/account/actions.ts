"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { rememberLanguage } from "@/app/_preferences/preferences";
import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { localMailHint } from "@/app/_request/local-mail";
import { clearSessionCookie } from "@/app/_request/session-cookie";
import { PasswordChange, Profile, SessionChoice } from "@/lib/accounts/account";
import { changePassword } from "@/lib/accounts/commands/change-password";
import { changeProfile, endOtherSessions, endSession, signOut } from "@/lib/accounts/commands/own-account";
import { sendVerificationAgain } from "@/lib/accounts/commands/verify-email";

const Nothing = z.object({});

export const changeProfileHere = action(Profile, async (viewer, input) => {
  await changeProfile(viewer, input);
  if (input.language) await rememberLanguage(input.language);
  return { redirectTo: "/account?done=profile" };
});

export const changePasswordHere = action(PasswordChange, async (viewer, input) => {
  await changePassword(viewer, input, await getClient());
  return { redirectTo: "/account?done=password" };
});

export const endSessionHere = action(SessionChoice, async (viewer, input) => {
  await endSession(viewer, input);
  return { redirectTo: "/account?done=session" };
});

export const endOtherSessionsHere = action(Nothing, async (viewer) => {
  await endOtherSessions(viewer);
  return { redirectTo: "/account?done=sessions" };
});

export const signOutHere = action(Nothing, async (viewer) => {
  await signOut(viewer);
  await clearSessionCookie();
  revalidatePath("/", "layout"); // what the browser keeps of other pages shows who was signed in
  return { redirectTo: "/" };
});

export const sendVerificationHere = action(Nothing, async (viewer) => {
  const letter = await sendVerificationAgain(viewer, await getClient());
  return { message: "verification-sent", answer: await localMailHint(letter) };
});
