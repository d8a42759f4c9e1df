import type { z } from "zod";
import { AppError } from "@/lib/platform/app-error";
import { Draft, Revising, TEXT_MAX_BYTES } from "./article";

/**
 * A draft as it may be filed.
 * @throws {AppError} invalid with reasons by field, or too-large `text-too-large`
 */
export const checkDraft = (input: unknown): z.output<typeof Draft> => {
  const draft = checked(Draft, input);
  refuseTooLarge(draft.body);
  return draft;
};

/** A change of text as it may be made. */
export const checkRevising = (input: unknown): Revising => {
  const revising = checked(Revising, input);
  refuseTooLarge(revising.text);
  return revising;
};

/**
 * Refuses a change of another text than the current one, and one that changes nothing.
 * @throws {AppError} conflict `revised-meanwhile` or `nothing-changed`
 */
export function refuseIdle(
  slug: string,
  current: { number: number; text: string },
  next: { basedOn: number; text: string },
): void {
  if (current.number !== next.basedOn) {
    throw new AppError("conflict", "revised-meanwhile", { see: `/articles/${slug}` });
  }
  if (current.text === next.text) throw new AppError("conflict", "nothing-changed");
}

function checked<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const { path, message } of result.error.issues) fields[path.join(".") || "form"] ??= message;
  throw new AppError("invalid", "check-fields", { fields });
}

function refuseTooLarge(text: string): void {
  if (Buffer.byteLength(text) <= TEXT_MAX_BYTES) return;
  throw new AppError("too-large", "text-too-large", { values: { megabytes: TEXT_MAX_BYTES / 1024 / 1024 } });
}
