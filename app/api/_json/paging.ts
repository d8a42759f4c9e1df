import { z } from "zod";

/** The query of every list. */
export const PAGING = {
  cursor: z
    .string()
    .regex(/^[\w-]{1,400}$/, "bad-cursor")
    .optional()
    .describe("Where the page before ended. Do not make one: follow `next`."),
  limit: z.coerce.number("wrong-value").int("wrong-value").min(1, "wrong-value").max(100, "wrong-value").default(20),
};

export const Next = z.url().nullable().describe("The address of the next page, or null on the last.");

/** The address of the next page of a list: this one, with another cursor. */
export function nextPage(here: URL, cursor: string | null): string | null {
  if (cursor === null) return null;
  const next = new URL(here);
  next.searchParams.set("cursor", cursor);
  return next.href;
}

export const Moment = z.iso.datetime().describe("ISO 8601 in UTC");

/** Offsets as JavaScript, Java and C# count: UTF-16 code units, `end` exclusive. */
export const Utf16 = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .describe("UTF-16 code units, end exclusive, in the text of the revision");
