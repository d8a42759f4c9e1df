import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import type { FormState } from "@/app/_request/form-state";

interface Props {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What the form says besides its button. */
  values: Record<string, string | number>;
  className?: string;
  pendingLabel?: string;
  children: ReactNode;
}

/** A form that is a button. */
export function OneButton({ action, values, className = "btn", pendingLabel, children }: Props) {
  return (
    <ActionForm action={action}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Submit className={className} pendingLabel={pendingLabel}>
        {children}
      </Submit>
    </ActionForm>
  );
}
