import russian from "hyphen/ru";

/**
 * Soft hyphens in the long words of a narrow column, where browsers know no Russian hyphenation. Other languages are left
 * to the browser.
 */
export function hyphens(words: string, language: string): string {
  if (language !== "ru" || !LONG.test(words)) return words;
  const known = kept.get(words) ?? russian.hyphenateSync(words, { minWordLength: SHORTEST });
  if (kept.size >= KEPT_MOST) kept.clear();
  kept.set(words, known);
  return known;
}

const SHORTEST = 9;
const LONG = new RegExp(`\\p{L}{${SHORTEST}}`, "u");
const KEPT_MOST = 2000;
const kept = new Map<string, string>();
