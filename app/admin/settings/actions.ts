"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/app/_request/action";
import { SignUpSetting } from "@/lib/accounts/account";
import { changeSignUpMode } from "@/lib/accounts/commands/settings";

export const changeSignUpHere = action(SignUpSetting, async (viewer, input) => {
  await changeSignUpMode(viewer, input);
  revalidatePath("/admin/settings");
  return { message: "sign-up-set" };
});
