"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/app/_request/action";
import { getClient } from "@/app/_request/client";
import { createApiToken, revokeApiToken } from "@/lib/accounts/commands/api-tokens";
import { TokenChoice } from "@/lib/accounts/tokens";
import { TokenForm } from "./_parts/token-form-fields";

export const makeTokenHere = action(TokenForm, async (viewer, input) => {
  const made = await createApiToken(viewer, input, await getClient());
  revalidatePath("/account/tokens");
  if (!made) return { message: "token-shown-before" };
  return { message: "token-made", answer: { word: made.token } };
});

export const revokeTokenHere = action(TokenChoice, async (viewer, input) => {
  await revokeApiToken(viewer, input);
  return { redirectTo: "/account/tokens?done=revoked" };
});
