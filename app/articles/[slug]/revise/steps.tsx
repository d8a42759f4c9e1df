"use client";

import { useSent } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Submit } from "@/app/_components/form/submit";
import { Changes } from "./changes";
import type { ToldChange } from "./told-changes";
import type { RevisingWords } from "./words";

interface Props {
  words: RevisingWords;
  slug: string;
  /** The text as it is now, and the number of its revision. */
  now: { headline: string; text: string; basedOn: string; language: string };
}

/** The step that a correction is on: writing, or looking at what it changes. */
export function Steps({ words, slug, now }: Props) {
  const { answer, values } = useSent();
  if (typeof answer?.changes === "string") {
    const changes: ToldChange[] = JSON.parse(answer.changes);
    return <Changes changes={changes} words={words} values={{ ...values, slug }} language={now.language} />;
  }
  return (
    <div className="filing">
      <HiddenFields values={{ slug, basedOn: now.basedOn }} />
      <div className="filing-text">
        <Field name="headline" label={words.headline} defaultValue={now.headline} maxLength={300} lang={now.language} />
        <Field name="text" label={words.text} defaultValue={now.text} rows={20} lang={now.language} />
      </div>
      <div className="filing-about">
        <Field name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={500} />
        <Submit name="intent" value="preview" pendingLabel={words.pending}>
          {words.preview}
        </Submit>
      </div>
    </div>
  );
}
