"use client";

import type { ReactNode } from "react";
import { useSent } from "./action-form";
import { Labelled } from "./labelled";

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
  const { values } = useSent();
  const typed = type === "password" || type === "file" ? undefined : (values?.[name] ?? defaultValue);
  return (
    <Labelled name={name} label={label} hint={hint}>
      {(control) =>
        rows ? (
          <textarea rows={rows} defaultValue={typed} {...control} {...input} />
        ) : (
          <input type={type} defaultValue={typed} {...control} {...input} />
        )
      }
    </Labelled>
  );
}
