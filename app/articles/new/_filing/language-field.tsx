"use client";

import { useId } from "react";
import { useSent } from "@/app/_components/form/action-form";
import type { FilingWords } from "./words";

/** The language of the text; found by the text itself unless one is chosen. */
export function LanguageField({ words }: { words: FilingWords }) {
  const id = useId();
  const { values } = useSent();
  return (
    <div className="fld">
      <label htmlFor={id}>{words.language}</label>
      <select id={id} name="language" className="field" defaultValue={values?.language ?? ""} key={values?.language}>
        <option value="">{words.languageAuto}</option>
        {words.languages.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
