"use client";

import { Labelled } from "@/app/_components/form/labelled";

interface Props {
  name: string;
  label: string;
  hint?: string;
  chosen: string;
  choices: readonly { value: string; label: string; lang?: string }[];
}

/** One of a few, from a list. */
export function Choice({ chosen, choices, ...labels }: Props) {
  return (
    <Labelled {...labels}>
      {(control) => (
        <select defaultValue={chosen} {...control}>
          {choices.map(({ value, label, lang }) => (
            <option key={value} value={value} lang={lang}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
