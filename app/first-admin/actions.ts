"use server";

import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { setSessionCookie } from "@/app/_request/session-cookie";
import { InvitedAccount } from "@/lib/accounts/account";
import { becomeFirstAdmin } from "@/lib/accounts/commands/first-admin";

export const becomeFirstAdminHere = action(InvitedAccount, async (viewer, input) => {
  const { sessionId } = await becomeFirstAdmin(viewer, input, await getClient());
  await setSessionCookie(sessionId);
  return { redirectTo: "/" };
});
