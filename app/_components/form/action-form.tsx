"use client";

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import { type FormState, IDLE } from "@/app/_request/form-state";

const Sent = createContext<FormState>(IDLE);

/** The state of the form around: what was refused, what was typed. */
export const useSent = (): FormState => useContext(Sent);

interface Props {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  children: ReactNode;
  className?: string;
  /** For buttons that stand outside the form. */
  id?: string;
  /** Link words shown beside a refusal that has something to see. */
  seeLabel?: string;
}

/** A form that posts to a server action, with JavaScript and without, and says above its fields what was refused. */
export function ActionForm({ action, children, className, id, seeLabel }: Props) {
  const [state, send, isPending] = useActionState(action, IDLE);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.outcome === "refused") alert.current?.focus();
  }, [state]);

  return (
    <Sent.Provider value={state}>
      <form action={send} id={id} className={className} aria-busy={isPending} noValidate>
        {state.outcome === "refused" && (
          <div className="alert" role="alert" tabIndex={-1} ref={alert}>
            <p>
              <b>{state.message}</b> {state.see && <a href={state.see}>{seeLabel ?? state.see}</a>}
            </p>
          </div>
        )}
        {state.outcome === "done" && state.message && (
          <div className="alert info" role="status">
            <p>{state.message}</p>
          </div>
        )}
        {children}
      </form>
    </Sent.Provider>
  );
}
