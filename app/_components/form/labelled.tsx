"use client";

import { type ReactNode, useId } from "react";
import { useSent } from "./action-form";
import { Remarks, tiesTo } from "./remarks";

interface Props {
  name: string;
  label: string;
  hint?: ReactNode;
  /** The control itself, with what ties it to its label, its hint and the reason of its refusal. */
  children: (control: {
    id: string;
    name: string;
    className: string;
    "aria-invalid": true | undefined;
    "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A control with its label above it and, below it, why it was refused and a hint. */
export function Labelled({ name, label, hint, children }: Props) {
  const refusal = useSent().fields?.[name];
  const id = useId();

  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      {children({ id, name, className: "field", ...tiesTo({ id, refusal, hint }) })}
      <Remarks id={id} refusal={refusal} hint={hint} />
    </div>
  );
}
