"use client";

import { useEffect, useId, useState } from "react";
import { useSent } from "@/app/_components/form/action-form";

interface Props {
  name: string;
  label: string;
  hint?: string;
  showLabel: string;
  hideLabel: string;
  autoComplete: "current-password" | "new-password";
}

/** A password that can be pasted and, where JavaScript runs, be looked at while it is typed. */
export function PasswordField({ name, label, hint, showLabel, hideLabel, autoComplete }: Props) {
  const refusal = useSent().fields?.[name];
  const id = useId();
  const [canShow, setCanShow] = useState(false);
  const [isShown, setShown] = useState(false);
  useEffect(() => setCanShow(true), []);
  const described = [hint && `${id}-hint`, refusal && `${id}-err`].filter(Boolean).join(" ") || undefined;

  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <div className="secret">
        <input
          id={id}
          name={name}
          className="field"
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          required
          aria-invalid={refusal ? true : undefined}
          aria-describedby={described}
        />
        {canShow && (
          <button type="button" className="link" onClick={() => setShown(!isShown)} aria-controls={id}>
            {isShown ? hideLabel : showLabel}
          </button>
        )}
      </div>
      {refusal && (
        <p className="err" id={`${id}-err`}>
          {refusal}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
