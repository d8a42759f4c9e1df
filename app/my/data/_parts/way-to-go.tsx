"use client";

import { useId } from "react";
import { useSent } from "@/app/_components/form/action-form";

interface Props {
  legend: string;
  /** The first is chosen at the start. */
  ways: readonly { value: string; label: string; hint: string }[];
}

/** What becomes of the words: one of two, each with what it means. */
export function WayToGo({ legend, ways }: Props) {
  const { values } = useSent();
  const id = useId();
  const chosen = values?.how ?? ways[0]?.value;
  return (
    <fieldset className="ways-to-go">
      <legend>{legend}</legend>
      {ways.map(({ value, label, hint }) => (
        <div key={value}>
          <label className="check">
            <input
              type="radio"
              name="how"
              value={value}
              defaultChecked={value === chosen}
              aria-describedby={`${id}-${value}`}
            />
            <span>{label}</span>
          </label>
          <p className="hint" id={`${id}-${value}`}>
            {hint}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
