"use server";

import { getTranslations } from "next-intl/server";
import { action } from "@/app/_request/action";
import { archiveOrigin } from "@/app/annotations/_protocol/origin";
import { type ImportSummary, importAnnotations, previewImport } from "@/lib/annotations/exchange/commands";
import { FATES } from "@/lib/annotations/exchange/plan-queries";
import { ImportForm, pack, sentWords } from "./import-form";

/** Shows what a file of annotations would bring, or brings it in. */
export const importHere = action(ImportForm, async (viewer, form) => {
  if (form.intent === "other") return {};
  const words = await sentWords(form);
  if (form.intent === "bring") {
    return { answer: { isDone: true, ...(await told(await importAnnotations(viewer, words, archiveOrigin()))) } };
  }
  const summary = await previewImport(viewer, words, archiveOrigin());
  return { values: { packed: pack(words) }, answer: { isDone: false, ...(await told(summary)) } };
});

/** In the reader's words: what there is of each, and why some are refused. */
async function told({ fates, refusals }: ImportSummary) {
  const [say, refused] = await Promise.all([getTranslations("exchange"), getTranslations("refusals")]);
  const rows = FATES.flatMap((fate) => (fates[fate] ? [[say(`fates.${fate}`), String(fates[fate])]] : []));
  const reasons = refusals.map(({ source, reason }) => [
    source.slice(0, 200),
    refused.has(reason) ? refused(reason) : refused("wrong-value"),
  ]);
  return { rows: JSON.stringify(rows), refusals: JSON.stringify(reasons) };
}
