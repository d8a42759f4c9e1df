"use client";

import { useSent } from "@/app/_components/form/action-form";

interface Props {
  legend: string;
  reasons: readonly { value: string; label: string }[];
}

/** One of a few reasons; which was chosen and why it was refused stay in sight. */
export function Reasons({ legend, reasons }: Props) {
  const { values, fields } = useSent();
  return (
    <fieldset className="modes" aria-describedby={fields?.reason && "reason-err"}>
      <legend>{legend}</legend>
      {reasons.map(({ value, label }) => (
        <label className="check" key={value}>
          <input type="radio" name="reason" value={value} defaultChecked={values?.reason === value} />
          {label}
        </label>
      ))}
      {fields?.reason && (
        <p className="err" id="reason-err">
          {fields.reason}
        </p>
      )}
    </fieldset>
  );
}
