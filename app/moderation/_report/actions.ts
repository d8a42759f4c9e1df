"use server";

import { action } from "@/app/_request/action";
import { factPath, notePath } from "@/lib/annotations/addresses";
import { reportAnnotation } from "@/lib/moderation/commands";
import { Reporting } from "./form";

/** Brings an annotation or a fact before the moderators, and thanks on the same page. */
export const sendReport = action(Reporting, async (viewer, input) => {
  const { report } = await reportAnnotation(viewer, input);
  const about = input.annotation ? notePath(input.annotation) : factPath(input.fact ?? "");
  return { redirectTo: `${about}/report?sent=${report}` };
});
