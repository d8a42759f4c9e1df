"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Submit } from "@/app/_components/form/submit";
import { Mentioning } from "@/app/_components/mentions/mentioning";
import { AudienceChoice } from "@/app/_components/writing/audience-choice";
import { EditorialBox } from "@/app/_components/writing/editorial-box";
import { StyleChoice } from "@/app/_components/writing/style-choice";
import type { FormState } from "@/app/_request/form-state";
import { TagField } from "./tag-field";
import type { ToolsProps } from "./tools-props";

interface Props {
  tools: ToolsProps;
  /** What the annotation is about, as the form sends it. */
  about: Record<string, string>;
  label: string;
  /** Which field is wanted first. */
  first: "body" | "tags";
  isOnFact: boolean;
  /** What was typed before, by field. */
  typed: Record<string, string>;
  send: (form: FormData) => Promise<FormState>;
  onType: (fields: Record<string, string>) => void;
  onCancel: () => void;
}

/** A note on the selected words: what to say, tags, look, for whom. */
export function Composer({ tools, about, label, first, isOnFact, typed, send, onType, onCancel }: Props) {
  const { words, styles, audiences, isEditor } = tools;
  const [key, setKey] = useState(newKey);
  const [wasSent, setWasSent] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, [first]);

  // Words that are changed after they were sent are another note, also where the first sending did arrive.
  function onInput({ currentTarget }: FormEvent<HTMLDivElement>) {
    if (wasSent) {
      setKey(newKey());
      setWasSent(false);
    }
    const fields = currentTarget.querySelector("form");
    if (fields) onType(fieldsOf(new FormData(fields)));
  }

  async function submit(_: FormState, data: FormData): Promise<FormState> {
    setWasSent(true);
    return send(data);
  }

  return (
    <div ref={form} className="composer" role="dialog" aria-label={label} onInput={onInput} onChange={onInput}>
      <ActionForm action={submit} seeLabel={words.form["sign-in"]}>
        <HiddenFields values={{ ...about, key, from: "toolbar" }} />
        <p className="hint">{label}</p>
        <Field name="body" label={words.form.body} hint={words.form.markdown} rows={4} defaultValue={typed.body} />
        <Mentioning about={isOnFact ? ["fact", about.fact ?? ""] : ["article", tools.slug]} words={words.mentions} />
        <TagField
          label={words.form.tags}
          hint={words.form["tags-hint"]}
          suggested={words.form.suggested}
          suggestions={words.form.suggestions}
          defaultValue={typed.tags}
        />
        {!isOnFact && <StyleChoice legend={words.form.style} options={styles} chosen={typed.style ?? "amber"} />}
        <AudienceChoice label={words.form.audience} options={audiences} chosen={typed.audience} />
        {isEditor && <EditorialBox label={words.form.editorial} />}
        <div className="row-btn">
          <Submit pendingLabel={words.form.saving}>{words.form.save}</Submit>
          <button type="button" className="btn" onClick={onCancel}>
            {words.form.cancel}
          </button>
        </div>
      </ActionForm>
    </div>
  );
}

const KEPT = ["body", "tags", "style", "audience"];

const fieldsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(KEPT.map((name) => [name, String(form.get(name) ?? "")]));

/** Not `randomUUID`, which pages without TLS have not. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
