"use client";

import { useSent } from "@/app/_components/form/action-form";

/** A box to tick that stays as it was when the form was refused: one left empty is not sent at all. */
export function Tick({ name, label, ticked }: { name: string; label: string; ticked: boolean }) {
  const { values } = useSent();
  return (
    <label className="check">
      <input type="checkbox" name={name} value="1" defaultChecked={values ? name in values : ticked} />
      {label}
    </label>
  );
}
