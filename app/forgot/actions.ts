"use server";

import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { localMailHint } from "@/app/_request/local-mail";
import { EmailOnly } from "@/lib/accounts/account";
import { requestReset } from "@/lib/accounts/commands/reset-password";

export const requestResetHere = action(EmailOnly, async (viewer, input) => {
  const letter = await requestReset(viewer, input, await getClient());
  return { message: "reset-sent", answer: await localMailHint(letter) };
});
