"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { clearSessionCookie } from "@/app/_request/session-cookie";
import { AccountDeletion, deleteAccount } from "@/lib/annotations/commands/delete-account";
import { AnswersSeen, markAnswersSeen } from "@/lib/annotations/commands/mark-answers-seen";
import { forgetDraft } from "@/lib/annotations/drafts/commands";
import { draftTarget } from "@/lib/annotations/drafts/draft";
import { notFound } from "@/lib/platform/app-error";

export const markAnswersSeenHere = action(AnswersSeen, async (viewer, input) => {
  await markAnswersSeen(viewer, input);
  revalidatePath("/my", "layout");
  return { message: "answers-seen" };
});

export const forgetDraftHere = action(z.object({ target: z.string().max(200) }), async (viewer, input) => {
  const target = draftTarget(input.target);
  if (!target) throw notFound();
  await forgetDraft(viewer, target);
  revalidatePath("/my/drafts");
  return { message: "draft-deleted" };
});

export const deleteAccountHere = action(AccountDeletion, async (viewer, input) => {
  await deleteAccount(viewer, input);
  await clearSessionCookie();
  revalidatePath("/", "layout"); // what the browser keeps of other pages shows who was signed in
  return { redirectTo: "/my/deleted" };
});
