"use client";

import { useId } from "react";
import { useSent } from "@/app/_components/form/action-form";

interface Props {
  legend: string;
  /** What every key may do. */
  always: string;
  boxes: readonly { name: string; label: string; hint: string }[];
}

/** What a key may do, a box each. */
export function ScopeBoxes({ legend, always, boxes }: Props) {
  const id = useId();
  const { values } = useSent();
  return (
    <fieldset className="fld scopes">
      <legend>{legend}</legend>
      <p className="hint">{always}</p>
      {boxes.map(({ name, label, hint }) => (
        <div key={name}>
          <label>
            <input type="checkbox" name={name} defaultChecked={values?.[name] === "on"} aria-describedby={id + name} />{" "}
            {label}
          </label>
          <p className="hint" id={id + name}>
            {hint}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
