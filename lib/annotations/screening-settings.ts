import { z } from "zod";
import { RULES, type Rules } from "@/lib/screening/screen";
import { WORD_LISTS, type WordLists } from "@/lib/screening/word-lists";
import { readWordList } from "@/lib/screening/words";

/** The row of `Setting` in which admins keep how strict the checks are. */
export const SCREENING_SETTING = "screening";

export const LISTED_LANGUAGES = ["ru", "ky", "uz", "en"] as const;
const Few = z.coerce.number("not-a-number").int("not-a-number").min(0, "not-a-number").max(1000, "not-a-number");
const Lines = z
  .string()
  .max(20_000, "too-long")
  .transform((lines) => lines.replaceAll("\0", "").replace(/\r\n?/gu, "\n").trim().toWellFormed());

/** What admins change of the checks. */
export const ScreeningSettings = z.object({
  off: z.array(z.string().max(40)).max(40).default([]),
  linksNew: Few.default(RULES.links.newcomer),
  linksKnown: Few.default(RULES.links.others),
  flood: Few.default(RULES.flood),
  /** A word a line, by language; they join those that are built in. */
  words: z.partialRecord(z.enum(LISTED_LANGUAGES), Lines).default({}),
});
export type ScreeningSettings = z.output<typeof ScreeningSettings>;

/** The rules of the checks from what is stored; the house's own where nothing is. */
export function rulesOf(stored: unknown): Rules {
  if (stored === null || stored === undefined) return RULES;
  const { off, linksNew, linksKnown, flood, words } = ScreeningSettings.catch(ScreeningSettings.parse({})).parse(
    stored,
  );
  return { off, links: { newcomer: linksNew, others: linksKnown }, flood, lists: joined(words) };
}

const joined = (words: ScreeningSettings["words"]): WordLists => ({
  ...WORD_LISTS,
  ...Object.fromEntries(
    Object.entries(words).map(([language, lines]) => [`${language}-own`, readWordList(lines ?? "")]),
  ),
});
