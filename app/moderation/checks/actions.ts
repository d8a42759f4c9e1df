"use server";

import { action } from "@/app/_request/action";
import { changeChecks } from "@/lib/moderation/settings-commands";
import { ChecksForm } from "./form";

/** Sets how strict the checks are; what they hold from now on goes by it. */
export const changeChecksHere = action(ChecksForm, async (viewer, settings) => {
  await changeChecks(viewer, settings);
  return { message: "checks-set" };
});
