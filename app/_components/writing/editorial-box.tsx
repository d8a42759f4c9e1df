"use client";

import { useSent } from "@/app/_components/form/action-form";

/** A note of the newsroom, not of one person. */
export function EditorialBox({ label }: { label: string }) {
  const { values } = useSent();
  return (
    <label className="check">
      <input type="checkbox" name="editorial" defaultChecked={values?.editorial === "on"} />
      {label}
    </label>
  );
}
