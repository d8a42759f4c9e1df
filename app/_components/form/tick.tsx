"use client";

import { useId } from "react";
import { useSent } from "./action-form";
import { Remarks, tiesTo } from "./remarks";

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
  return (
    <div className="fld">
      <label className="check" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          name={name}
          defaultChecked={values ? values[name] === "on" : isTicked}
          {...tiesTo({ id, refusal, hint })}
        />
        <span>{label}</span>
      </label>
      <Remarks id={id} refusal={refusal} hint={hint} />
    </div>
  );
}
