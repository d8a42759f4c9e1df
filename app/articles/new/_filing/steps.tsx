"use client";

import { useSent } from "@/app/_components/form/action-form";
import { Edit } from "./edit";
import { Preview } from "./preview";
import type { ToldPreview } from "./told-preview";
import type { FilingWords } from "./words";

/** The step that the form is on: writing, or looking at how it was read. */
export function Steps({ words, newKey }: { words: FilingWords; newKey: string }) {
  const { answer, values } = useSent();
  const key = values?.key ?? newKey;
  if (typeof answer?.preview !== "string") return <Edit words={words} idempotencyKey={key} />;
  const preview: ToldPreview = JSON.parse(answer.preview);
  return <Preview preview={preview} words={words} values={{ ...values, key }} />;
}
