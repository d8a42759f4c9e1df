import { z } from "zod";
import { TagNames } from "@/lib/annotations/annotation";

/** "#цены, Ош" ⇒ ["цены", "Ош"]: tags as they are typed into one field. */
export const TypedTags = z
  .string()
  .max(1000, "too-long")
  .default("")
  .transform((typed) => splitTags(typed))
  .pipe(TagNames);

/** Commas, semicolons and line ends part tags; a number sign before one is not part of it. The same tag once. */
export function splitTags(typed: string): string[] {
  const tags = typed.split(/[,;\n]/u).map((tag) => tag.replace(/^[\s#]+/u, "").trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

export const joinTags = (tags: readonly string[]): string => tags.join(", ");
