"use client";

import { useActionState, useEffect, useRef } from "react";
import { type FormState, IDLE } from "@/app/_request/form-state";

interface Props {
  allow: (before: FormState, form: FormData) => Promise<FormState>;
  /** Of the window that waits; no other is told anything. */
  origin: string;
  state: string;
  /** The person has just asked for it in our own client. */
  isAsked: boolean;
  words: { allow: string; cancel: string; done: string };
}

/** Asks for leave, tells the waiting client and closes. */
export function Handover({ allow, origin, state, isAsked, words }: Props) {
  const [sent, send, isPending] = useActionState(allow, IDLE);
  const form = useRef<HTMLFormElement>(null);
  const isSent = useRef(false);
  const code = sent.answer?.code;

  useEffect(() => {
    if (!isAsked || isSent.current) return;
    isSent.current = true;
    form.current?.requestSubmit();
  }, [isAsked]);
  useEffect(() => {
    if (code !== undefined) tell({ type: "authorization_response", code, state }, origin);
  }, [code, state, origin]);

  return (
    <form action={send} ref={form} aria-busy={isPending}>
      <input type="hidden" name="origin" value={origin} />
      {sent.outcome === "refused" && (
        <div className="alert" role="alert">
          <p>{sent.message}</p>
        </div>
      )}
      {code !== undefined ? (
        <p role="status">{words.done}</p>
      ) : (
        <p className="ways">
          <button type="submit" className="btn first" aria-disabled={isPending || undefined}>
            {words.allow}
          </button>
          <button type="button" className="btn" onClick={() => tell({ type: "authorization_canceled", state }, origin)}>
            {words.cancel}
          </button>
        </p>
      )}
    </form>
  );
}

function tell(message: Record<string, unknown>, origin: string): void {
  window.opener?.postMessage(message, origin);
  window.close();
}
