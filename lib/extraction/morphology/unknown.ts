import { foundByEnding } from "@/lib/extraction/morphology/endings";
import type { Features } from "@/lib/extraction/morphology/grammar";
import { hyphenedReadings } from "@/lib/extraction/morphology/hyphened";
import type { Lexicon } from "@/lib/extraction/morphology/lexicon";
import { nameReadings } from "@/lib/extraction/morphology/name-endings";
import { NOTHING, type Reading, readingOf, withFeatures } from "@/lib/extraction/morphology/reading";
import { beginsWithCapital } from "@/lib/text/capitals";

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
  const alone = [withFeatures(UNKNOWN, word, true, null)];
  if (!CYRILLIC.test(word) || isDeputy(word, readPart)) return alone;
  const isName = beginsWithCapital(form);
  const names = isName ? nameReadings(word, lexicon) : [];
  if (names.length > 0) return names.map((found) => readingOf(found, true, lexicon));
  if (isAbbreviation(form)) return alone;
  const parts = hyphenedReadings(form, readPart);
  if (parts.length > 0) return parts;
  const found = foundByEnding(word, isName, lexicon).map((each) => readingOf(each, true, lexicon));
  const single = found.filter(({ pos, number }) => !isName || pos !== "noun" || number !== "plural");
  return single.length > 0 ? single : alone;
}

/** The last letter tells: "IT-компании" has a Russian ending. */
const CYRILLIC = /\p{Script=Cyrillic}$/u;
const UNKNOWN: Features = { ...NOTHING, pos: "noun", fixed: true };

/** "замначальника": what is deputised for stands in the genitive already. */
const isDeputy = (word: string, readPart: (part: string) => readonly Reading[]): boolean =>
  /^зам.{4}/u.test(word) &&
  readPart(word.slice(3)).some(({ case: its, animate, guessed }) => its === "genitive" && animate && !guessed);

/** "ГКНБ", "ЮНФПА"; "БЕКТУРОВА" is a name in capitals. */
const isAbbreviation = (form: string): boolean =>
  /^\p{Lu}+$/u.test(form) && (form.length < 7 || !/[АЕЁИОУЫЭЮЯ]/u.test(form));
