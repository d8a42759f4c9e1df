"use client";

import { type ReactNode, useId } from "react";
import { useSent } from "./action-form";

interface Props {
  name: string;
  label: string;
  hint?: ReactNode;
  type?: "text" | "email" | "password" | "url" | "search" | "date" | "file" | "number";
  defaultValue?: string;
  autoComplete?: string;
  inputMode?: "text" | "decimal" | "numeric" | "email" | "url";
  required?: boolean;
  rows?: number;
  accept?: string;
  lang?: string;
  maxLength?: number;
  placeholder?: string;
}

/** A labelled field (a text area when `rows` is given) that shows what was typed and why it was refused. */
export function Field({ name, label, hint, type = "text", defaultValue, rows, ...input }: Props) {
  const { fields, values } = useSent();
  const id = useId();
  const refusal = fields?.[name];
  const described = [hint && `${id}-hint`, refusal && `${id}-err`].filter(Boolean).join(" ") || undefined;
  const shared = {
    id,
    name,
    className: "field",
    defaultValue: type === "password" || type === "file" ? undefined : (values?.[name] ?? defaultValue),
    "aria-invalid": refusal ? true : undefined,
    "aria-describedby": described,
    ...input,
  };

  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea rows={rows} {...shared} /> : <input type={type} {...shared} />}
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
