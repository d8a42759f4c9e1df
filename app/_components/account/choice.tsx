"use client";

import { useId } from "react";
import { useSent } from "@/app/_components/form/action-form";

interface Props {
  name: string;
  label: string;
  hint?: string;
  chosen: string;
  choices: readonly { value: string; label: string; lang?: string }[];
}

/** One of a few, from a list. */
export function Choice({ name, label, hint, chosen, choices }: Props) {
  const id = useId();
  const refusal = useSent().fields?.[name];
  const described = [hint && `${id}-hint`, refusal && `${id}-err`].filter(Boolean).join(" ") || undefined;
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="field"
        defaultValue={chosen}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={described}
      >
        {choices.map(({ value, label: words, lang }) => (
          <option key={value} value={value} lang={lang}>
            {words}
          </option>
        ))}
      </select>
      {refusal && (
        <p className="err" id={`${id}-err`}>
          {refusal}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
