"use client";

import { useSent } from "@/app/_components/form/action-form";

export interface StyleOption {
  value: string;
  label: string;
}

interface Props {
  legend: string;
  options: readonly StyleOption[];
  chosen: string;
}

/** How a highlight looks: each by its sample, which has a colour and a line of its own, and by its name. */
export function StyleChoice({ legend, options, chosen }: Props) {
  const { values } = useSent();
  return (
    <fieldset className="styles">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="check">
          <input type="radio" name="style" value={value} defaultChecked={value === (values?.style ?? chosen)} />
          <span className={`hl ${value}`}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
