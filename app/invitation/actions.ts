"use server";

import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { localMailHint } from "@/app/_request/local-mail";
import { InvitedAccount } from "@/lib/accounts/account";
import { acceptInvitation } from "@/lib/accounts/commands/sign-up";

export const acceptHere = action(InvitedAccount, async (viewer, input) => {
  const letter = await acceptInvitation(viewer, input, await getClient());
  return { message: "check-mail", answer: await localMailHint(letter) };
});
