"use client";

import { useId } from "react";
import { useSent } from "@/app/_components/form/action-form";

/** The address of a new invitation, shown this once, to be copied. */
export function InvitationAddress({ label }: { label: string }) {
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
