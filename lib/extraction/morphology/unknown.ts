import { foundByEnding } from "@/lib/extraction/morphology/endings";
import type { Features } from "@/lib/extraction/morphology/grammar";
import { hyphenedReadings } from "@/lib/extraction/morphology/hyphened";
import type { Lexicon } from "@/lib/extraction/morphology/lexicon";
import { nameReadings } from "@/lib/extraction/morphology/name-endings";
import { NOTHING, type Reading, readingOf, withFeatures } from "@/lib/extraction/morphology/reading";

/**
 * Readings of a word that the dictionary does not know: as a name with a known ending, by its parts, by the endings of
 * words like it; what is left never declines. `word` is the form in lower case with "е" for "ё".
 */
export function unknownReadings(
  form: string,
  word: string,
  lexicon: Lexicon,
  readPart: (part: string) => readonly Reading[],
): readonly Reading[] {
  if (!CYRILLIC.test(word) || isAbbreviation(form)) return [withFeatures(UNKNOWN, word, true, null)];
  const isName = /^\p{Lu}/u.test(form);
  const names = isName ? nameReadings(word, lexicon) : [];
  if (names.length > 0) return names.map((found) => readingOf(found, true, lexicon));
  const parts = hyphenedReadings(form, readPart);
  if (parts.length > 0) return parts;
  const found = foundByEnding(word, isName, lexicon).map((each) => readingOf(each, true, lexicon));
  return found.length > 0 ? found : [withFeatures(UNKNOWN, word, true, null)];
}

/** The last letter tells: "IT-компании" has a Russian ending. */
const CYRILLIC = /\p{Script=Cyrillic}$/u;
const UNKNOWN: Features = { ...NOTHING, pos: "noun", fixed: true };

/** "ГКНБ", "КЧС"; "БЕКТУРОВА" is a name in capitals. */
const isAbbreviation = (form: string): boolean =>
  /^\p{Lu}+$/u.test(form) && (form.length < 5 || !/[АЕЁИОУЫЭЮЯ]/u.test(form));
