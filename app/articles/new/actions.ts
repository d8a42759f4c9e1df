"use server";

import { action } from "@/app/_request/action";
import { fileTyped } from "@/lib/ingestion/commands";
import { previewDraft } from "@/lib/ingestion/queries";
import { FilingForm, formValues, sentFile } from "./_filing/filing-form";
import { tellPreview } from "./_filing/tell-preview";

/** Shows how an article is read, goes back to its words, or files it: one form with four buttons. */
export const fileHere = action(FilingForm, async (viewer, form) => {
  const file = await sentFile(form);
  const { intent, key, restored } = form;
  if (intent === "publish" || intent === "draft") {
    const decided = { publish: intent === "publish", restored, idempotencyKey: key };
    const { slug } = await fileTyped(viewer, form, file, decided);
    return { redirectTo: `/articles/${slug}` };
  }
  const preview = await previewDraft(viewer, form, file);
  const values = formValues(preview.typed, key, file);
  return intent === "edit"
    ? { values }
    : { values, answer: { preview: await tellPreview(preview, file?.name ?? null) } };
});
