"use server";

import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { TokenOnly } from "@/lib/accounts/account";
import { verifyEmail } from "@/lib/accounts/commands/verify-email";

export const verifyHere = action(TokenOnly, async (viewer, input) => {
  await verifyEmail(viewer, input, await getClient());
  return { redirectTo: viewer.kind === "user" ? "/account?done=verified" : "/signin?done=verified" };
});
