"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/app/_request/action";
import { AnswersSeen, markAnswersSeen } from "@/lib/annotations/commands/mark-answers-seen";

export const markAnswersSeenHere = action(AnswersSeen, async (viewer, input) => {
  await markAnswersSeen(viewer, input);
  revalidatePath("/my", "layout");
  return { message: "answers-seen" };
});
