"use client";

import { useSent } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Submit } from "@/app/_components/form/submit";
import { LanguageField } from "./language-field";
import type { FilingWords } from "./words";

/** The first step: the text on the left, what is known about it on the right. */
export function Edit({ words, idempotencyKey: key }: { words: FilingWords; idempotencyKey: string }) {
  const { fileName, filePacked } = useSent().values ?? {};
  const carried: Record<string, string> = fileName && filePacked ? { fileName, filePacked } : {};
  return (
    <div className="filing">
      <HiddenFields values={{ key, ...carried }} />
      <div className="filing-text">
        <Field name="headline" label={words.headline} hint={words.headlineHint} maxLength={300} />
        <Field name="text" label={words.text} hint={words.textHint} rows={18} />
        <Field name="file" type="file" label={words.file} hint={words.fileHint} accept=".txt,.html,.htm" />
        {fileName && <p className="hint carried">{`${words.fileKept} ${fileName}`}</p>}
      </div>
      <div className="filing-about">
        <Field name="sourceUrl" type="url" label={words.sourceUrl} hint={words.sourceUrlHint} inputMode="url" />
        <Field name="sourceName" label={words.sourceName} hint={words.sourceNameHint} maxLength={120} />
        <Field name="publishedAt" label={words.publishedAt} hint={words.publishedAtHint} />
        <Field name="byline" label={words.byline} maxLength={200} />
        <LanguageField words={words} />
        <Submit name="intent" value="preview" pendingLabel={words.reading}>
          {words.preview}
        </Submit>
      </div>
    </div>
  );
}
