import type { Features } from "@/lib/extraction/morphology/grammar";
import type { Lexicon } from "@/lib/extraction/morphology/lexicon";
import { type Found, formsEnding } from "@/lib/extraction/morphology/lookup";
import { NOTHING, type Reading, readingOf, withFeatures } from "@/lib/extraction/morphology/reading";

/** Readings of a word that the dictionary does not know, by its ending. Lower case, "е" for "ё". */
export function guessReadings(word: string, isName: boolean, lexicon: Lexicon): readonly Reading[] {
  const found = byEnding(word, isName, lexicon);
  return found.length > 0 ? found : [withFeatures({ ...UNKNOWN, fixed: true }, word, true, null)];
}

const UNKNOWN: Features = { ...NOTHING, pos: "noun" };

const LONGEST_ENDING = 5;

/** The guesses of the longest ending that is known. */
function byEnding(word: string, isName: boolean, lexicon: Lexicon): Reading[] {
  for (let length = Math.min(LONGEST_ENDING, word.length - 1); length > 0; length--) {
    const ending = lexicon.endings.get(word.slice(-length));
    const found = ending === undefined ? [] : guessesOf(word, ending, lexicon);
    const readings = found.map((each) => readingOf(each, true, lexicon)).filter(({ tag }) => isName || tag === null);
    if (readings.length > 0) return readings;
  }
  return [];
}

function guessesOf(word: string, ending: number, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  const end = lexicon.endingStarts[ending + 1] ?? 0;
  for (let at = lexicon.endingStarts[ending] ?? 0; at < end; at++) {
    const paradigm = lexicon.endingParadigms[at] ?? 0;
    const suffixKey =
      lexicon.forms.suffixes[(lexicon.paradigmStarts[paradigm] ?? 0) + (lexicon.endingForms[at] ?? 0)] ?? 0;
    const stem = word.slice(0, word.length - (lexicon.suffixes[suffixKey]?.length ?? 0));
    if (stem.length < 2) continue;
    formsEnding(paradigm, suffixKey, 0, lexicon, (form) => found.push({ paradigm, form, stem }));
  }
  return found;
}
