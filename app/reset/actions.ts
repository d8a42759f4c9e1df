"use server";

import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { clearSessionCookie } from "@/app/_request/session-cookie";
import { NewPassword } from "@/lib/accounts/account";
import { resetPassword } from "@/lib/accounts/commands/reset-password";

export const resetHere = action(NewPassword, async (viewer, input) => {
  await resetPassword(viewer, input, await getClient());
  await clearSessionCookie();
  return { redirectTo: "/signin?done=reset" };
});
