"use client";

import { useSent } from "@/app/_components/form/action-form";
import { Labelled } from "@/app/_components/form/labelled";

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
  const { values } = useSent();
  return (
    <Labelled name="audience" label={label}>
      {(control) => (
        <select defaultValue={values?.audience ?? chosen} {...control}>
          {options.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
