"use client";

import { useId } from "react";
import { useSent } from "./action-form";

interface Props {
  name: string;
  label: string;
  hint?: string;
  isTicked?: boolean;
}

/** A box to tick. What is sent for it is "on" or nothing. */
export function Tick({ name, label, hint, isTicked = false }: Props) {
  const { values, fields } = useSent();
  const id = useId();
  const refusal = fields?.[name];
  const described = [hint && `${id}-hint`, refusal && `${id}-err`].filter(Boolean).join(" ") || undefined;
  return (
    <div className="fld">
      <label className="check" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          name={name}
          defaultChecked={values ? values[name] === "on" : isTicked}
          aria-invalid={refusal ? true : undefined}
          aria-describedby={described}
        />
        <span>{label}</span>
      </label>
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
