import { z } from "zod";
import { isPlain, type TagView } from "@/lib/articles/article";

/** A tag with the number of articles that the viewer may read under it. */
export interface TagLine extends TagView {
  articles: number;
}

const words = z
  .string()
  .transform((label) => label.replace(/\s+/g, " ").trim().replace(/^#\s*/, ""))
  .pipe(z.string().min(1, "needed").max(60, "too-long").refine(isPlain, "control-characters"));

/** What an editor types to tag an article: a word or a few, "#" before them or not. */
export const TagLabel = words;

export const TagLabels = z.strictObject({
  ru: words,
  ky: words.optional(),
  uz: words.optional(),
  en: words.optional(),
});
