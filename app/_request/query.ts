import { notFound } from "next/navigation";
import type { z } from "zod";
import { AppError } from "@/lib/platform/app-error";

/** What a page is asked for after "?". */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * The query of an address by its schema. Of a name that comes twice the first value counts; an empty field of a form is
 * one that was not filled in. What does not fit the schema is a page that is not there.
 */
export async function readQuery<Schema extends z.ZodType>(
  schema: Schema,
  searchParams: SearchParams,
): Promise<z.infer<Schema>> {
  const given = Object.entries(await searchParams).map(([name, value]) => [name, first(value)]);
  const query = schema.safeParse(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
  return query.success ? query.data : notFound();
}

/** What was asked for, or the page that says there is no such page: for cursors and names that came with the address. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && (error.code === "not-found" || error.code === "invalid")) notFound();
    throw error;
  }
}

const first = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
