/** What a form knows after it was sent: the state that `useActionState` carries, with JavaScript and without. */
export interface FormState {
  /** "idle" before the first sending. */
  outcome: "idle" | "done" | "refused";
  /** A sentence for the reader, in their language. */
  message?: string;
  /** A sentence by field. */
  fields?: Record<string, string>;
  /** What was typed, to be shown again; never a password or a file. */
  values?: Record<string, string>;
  /** Where what stands in the way can be seen. */
  see?: string;
  /** What the command gave back and the page shows. */
  answer?: Record<string, string | number | boolean | null>;
}

export const IDLE: FormState = { outcome: "idle" };
