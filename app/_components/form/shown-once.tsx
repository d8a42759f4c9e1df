"use client";

import { useId } from "react";
import { useSent } from "./action-form";

/** An address with a secret in it, shown in the answer to the form that made it and never again. */
export function ShownOnce({ label }: { label: string }) {
  const id = useId();
  const { answer } = useSent();
  if (typeof answer?.address !== "string") return null;
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <input className="field" id={id} value={answer.address} readOnly onFocus={(event) => event.target.select()} />
    </div>
  );
}
