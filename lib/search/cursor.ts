import { AppError } from "@/lib/platform/app-error";

/** Where a page of results begins: which window of candidates, and how far into its ranking. */
export interface Place {
  offset: number;
  /** The last candidate of the window before; null for the first window. */
  after: { publishedAt: Date; id: string } | null;
}

export const FIRST: Place = { offset: 0, after: null };

export const writePlace = ({ offset, after }: Place): string =>
  Buffer.from(after ? `${offset} ${after.publishedAt.toISOString()} ${after.id}` : String(offset)).toString(
    "base64url",
  );

/** @throws {AppError} invalid `bad-cursor` */
export function readPlace(cursor: string): Place {
  const text = Buffer.from(cursor, "base64url").toString();
  const match = /^(\d{1,3})(?: ([\d-]{10}T[\d:.]{12}Z) ([0-9a-z]{1,40}))?$/.exec(text);
  const [, offset = "", at, id] = match ?? [];
  const publishedAt = new Date(at ?? 0);
  if (!match || Number.isNaN(publishedAt.getTime())) throw new AppError("invalid", "bad-cursor");
  return { offset: Number(offset), after: id === undefined ? null : { publishedAt, id } };
}
