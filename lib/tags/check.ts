import type { z } from "zod";
import { AppError } from "@/lib/platform/app-error";

/** What was typed by its schema. @throws {AppError} invalid on the field that does not fit, `field` where it has no name */
export function checkTag<Schema extends z.ZodType>(schema: Schema, input: unknown, field: string): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = Object.fromEntries(result.error.issues.map(({ path, message }) => [path.join(".") || field, message]));
  throw new AppError("invalid", "check-fields", { fields });
}
