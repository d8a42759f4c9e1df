"use server";

import { action } from "@/app/_request/action";
import { notePath } from "@/lib/annotations/addresses";
import { Objection, objectToDecision } from "@/lib/moderation/objection-commands";

/** An author says against a decision why it was wrong. */
export const objectHere = action(Objection, async (viewer, input) => {
  await objectToDecision(viewer, input);
  return { redirectTo: `${notePath(input.annotation)}/object?sent=1` };
});
