"use client";

import { useSent } from "@/app/_components/form/action-form";

export interface AudienceOption {
  value: string;
  label: string;
}

interface Props {
  label: string;
  options: readonly AudienceOption[];
  chosen?: string;
}

/** Who may read it. */
export function AudienceChoice({ label, options, chosen = "public" }: Props) {
  const { values, fields } = useSent();
  return (
    <fieldset className="audience">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="check">
          <input
            type="radio"
            name="audience"
            value={option.value}
            defaultChecked={option.value === (values?.audience ?? chosen)}
          />
          {option.label}
        </label>
      ))}
      {fields?.audience && <p className="err">{fields.audience}</p>}
    </fieldset>
  );
}
