"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/app/_request/action";
import { reviseArticle } from "@/lib/articles/commands";
import { previewRevision } from "@/lib/articles/queries";
import { RevisingForm } from "./revising-form";
import { tellChanges } from "./told-changes";

/** Shows what a correction changes, goes back to the text, or makes the revision. */
export const reviseHere = action(RevisingForm, async (viewer, { slug, intent, ...revising }) => {
  // When somebody else came first, the page learns of their revision and what was typed is compared with it.
  revalidatePath(`/articles/${slug}/revise`);
  if (intent === "save") {
    await reviseArticle(viewer, slug, revising);
    return { redirectTo: `/articles/${slug}` };
  }
  const { headline, text, reason, basedOn } = revising;
  const values = { headline, text, reason, basedOn: String(basedOn) };
  if (intent === "edit") return { values };
  const { before, after } = await previewRevision(viewer, slug, revising);
  return { values, answer: { changes: tellChanges(before, after) } };
});
