import { z } from "zod";
import { AppError } from "./app-error";

/** Where a page of a list ended, as an opaque word for an address: ["2026-11-23T…", "k3…"] ⇒ "WyIyMDI2…". */
export const encodeCursor = (position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position)).toString("base64url");

/**
 * The position that `encodeCursor` wrote, checked by its shape; null when there is no cursor.
 * @throws {AppError} invalid `bad-cursor`
 */
export function decodeCursor<Shape extends z.ZodType>(shape: Shape, cursor: string | undefined): z.infer<Shape> | null {
  if (!cursor) return null;
  const position = shape.safeParse(parsed(cursor));
  // No text of the database has the character NUL, and it refuses to compare with one.
  if (!position.success || JSON.stringify(position.data).includes("\\u0000"))
    throw new AppError("invalid", "bad-cursor");
  return position.data;
}

/** The position in a list by time: ISO 8601 moment and id. */
export const TimeAndId = z.tuple([z.iso.datetime(), z.string().max(64)]);

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null; // not one of ours: refused by its shape
  }
}
