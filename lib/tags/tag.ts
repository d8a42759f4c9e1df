import { z } from "zod";
import { isPlain, type TagView } from "@/lib/articles/article";
import { slugOf } from "@/lib/text/slug";

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

const translated = z
  .string()
  .optional()
  .transform((label) => label?.trim() || undefined)
  .pipe(words.optional());

/** What a tag is called; in Russian always, a field left empty is a language without a name. */
export const TagLabels = z.strictObject({ ru: words, ky: translated, uz: translated, en: translated });

/** The addresses under /tags/ that are pages of their own. */
const PAGES = ["manage", "notes"];

/** "Водоснабжение" ⇒ "vodosnabzhenie" */
export function tagSlug(label: string): string {
  const slug = slugOf(label, 60, "tag");
  return PAGES.includes(slug) ? `${slug}-tag` : slug;
}
