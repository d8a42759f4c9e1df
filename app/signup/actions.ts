"use server";

import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { localMailHint } from "@/app/_request/local-mail";
import { NewAccount } from "@/lib/accounts/account";
import { signUp } from "@/lib/accounts/commands/sign-up";

export const signUpHere = action(NewAccount, async (viewer, input) => {
  const letter = await signUp(viewer, input, await getClient());
  return { message: "check-mail", answer: await localMailHint(letter) };
});
