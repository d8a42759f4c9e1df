import type { ReactNode } from "react";

interface Props {
  /** Of the control they are about; `describedBy` names them to it. */
  id: string;
  refusal?: string;
  hint?: ReactNode;
}

/** Below a control: why it was refused, and a hint. */
export function Remarks({ id, refusal, hint }: Props) {
  return (
    <>
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
    </>
  );
}

/** What ties a control to its remarks. */
export const tiesTo = ({ id, refusal, hint }: Props) => ({
  "aria-invalid": refusal ? (true as const) : undefined,
  "aria-describedby": [hint && `${id}-hint`, refusal && `${id}-err`].filter(Boolean).join(" ") || undefined,
});
