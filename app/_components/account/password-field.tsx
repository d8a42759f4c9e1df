"use client";

import { useEffect, useState } from "react";
import { Labelled } from "@/app/_components/form/labelled";

interface Props {
  name: string;
  label: string;
  hint?: string;
  showLabel: string;
  hideLabel: string;
  autoComplete: "current-password" | "new-password";
}

/** A password that can be pasted and, where JavaScript runs, be looked at while it is typed. */
export function PasswordField({ showLabel, hideLabel, autoComplete, ...labels }: Props) {
  const [canShow, setCanShow] = useState(false);
  const [isShown, setShown] = useState(false);
  useEffect(() => setCanShow(true), []);

  return (
    <Labelled {...labels}>
      {(control) => (
        <div className="secret">
          <input
            {...control}
            type={isShown ? "text" : "password"}
            autoComplete={autoComplete}
            autoCapitalize="off"
            spellCheck={false}
            required
          />
          {canShow && (
            <button type="button" className="link" onClick={() => setShown(!isShown)} aria-controls={control.id}>
              {isShown ? hideLabel : showLabel}
            </button>
          )}
        </div>
      )}
    </Labelled>
  );
}
