"use client";

import { useId } from "react";
import { useSent } from "@/app/_components/form/action-form";

interface Props {
  label: string;
  hint: string;
  example: string;
  /** Where the example asks. */
  address: string;
}

/** The word of a new key, shown this once, to be copied, with what to do with it. */
export function NewWord({ label, hint, example, address }: Props) {
  const id = useId();
  const { answer } = useSent();
  if (typeof answer?.word !== "string") return null;
  return (
    <div className="fld new-word">
      <label htmlFor={id}>{label}</label>
      <input
        className="field"
        id={id}
        value={answer.word}
        readOnly
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onFocus={(event) => event.target.select()}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p>{example}</p>
      <pre>
        <code>{`curl -H "Authorization: Bearer ${answer.word}" \\\n  "${address}"`}</code>
      </pre>
    </div>
  );
}
