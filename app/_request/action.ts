import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import type { FormState } from "./form-state";
import { requireOwnOrigin } from "./origin";
import { getViewer } from "./viewer";

/** What a finished action says: where to go, or a word (of messages/…/done.json) and what to show. */
export interface Done {
  redirectTo?: string;
  message?: string;
  answer?: FormState["answer"];
  /** What the fields of the form hold now. */
  values?: FormState["values"];
}

/**
 * A server action as a form posts it: checks the Origin, reads the form by the schema, knows the viewer, calls the
 * command, and answers a refusal in the reader's language with what they typed. Schema messages are names of sentences
 * in messages/…/refusals.json.
 */
export function action<Schema extends z.ZodType>(
  schema: Schema,
  run: (viewer: Viewer, input: z.infer<Schema>) => Promise<Done | undefined>,
) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    const done = await attempt(schema, run, form);
    if ("outcome" in done) return done;
    if (done.redirectTo) redirect(done.redirectTo);
    const say = await getTranslations("done");
    return { outcome: "done", answer: done.answer, values: done.values, message: done.message && say(done.message) };
  };
}

async function attempt<Schema extends z.ZodType>(
  schema: Schema,
  run: (viewer: Viewer, input: z.infer<Schema>) => Promise<Done | undefined>,
  form: FormData,
): Promise<Done | FormState> {
  try {
    requireOwnOrigin(await headers());
    const input = schema.safeParse(readForm(form));
    if (!input.success) return await refused(invalid(input.error), form);
    return (await run(await getViewer(), input.data)) ?? {};
  } catch (error) {
    if (error instanceof AppError) return await refused(error, form);
    throw error;
  }
}

/** The fields of a form; a name that comes several times is a list. React's own fields are left out. */
export function readForm(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).map(withoutNul);
      return [name, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}

// No key types a NUL and the database can hold none.
const withoutNul = (value: FormDataEntryValue): FormDataEntryValue =>
  typeof value === "string" ? value.replaceAll("\0", "") : value;

function invalid(error: z.ZodError): AppError {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[path.join(".") || "form"] ??= message;
  return new AppError("invalid", "check-fields", { fields });
}

async function refused({ reason, details }: AppError, form: FormData): Promise<FormState> {
  const say = await getTranslations("refusals");
  const sentence = (name: string) => (say.has(name) ? say(name, details.values) : say("wrong-value"));
  const fields = Object.entries(details.fields ?? {}).map(([field, name]) => [field, sentence(name)]);
  return {
    outcome: "refused",
    message: sentence(reason),
    fields: Object.fromEntries(fields),
    values: typedValues(form),
    see: details.see,
  };
}

function typedValues(form: FormData): Record<string, string> {
  const kept = Object.entries(readForm(form)).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !/password|token|secret/i.test(entry[0]),
  );
  return Object.fromEntries(kept);
}
