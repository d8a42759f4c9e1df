import type { Lexicon } from "@/lib/extraction/morphology/lexicon";
import { formsEnding } from "@/lib/extraction/morphology/lookup";
import type { Found } from "@/lib/extraction/morphology/reading";

/** What a word may be by its longest ending that is known; lower case, "е" for "ё". */
export function foundByEnding(word: string, isName: boolean, lexicon: Lexicon): Found[] {
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--) {
    const ending = lexicon.endings.get(word.slice(-length));
    const found = ending === undefined ? [] : guessesOf(word, ending, isName, lexicon);
    if (found.length > 0) return found;
  }
  return [];
}

const LONGEST = 5;
const SHORTEST_STEM = 2;

function guessesOf(word: string, ending: number, isName: boolean, lexicon: Lexicon): Found[] {
  const { endingStarts, endingParadigms, endingForms, paradigmStarts, forms, features, suffixes } = lexicon;
  const found: Found[] = [];
  for (let at = endingStarts[ending] ?? 0; at < (endingStarts[ending + 1] ?? 0); at++) {
    const paradigm = endingParadigms[at] ?? 0;
    const guess = (paradigmStarts[paradigm] ?? 0) + (endingForms[at] ?? 0);
    if (!isName && features[forms.features[guess] ?? 0]?.tag) continue;
    const suffix = forms.suffixes[guess] ?? 0;
    const stem = word.slice(0, word.length - (suffixes[suffix]?.length ?? 0));
    if (stem.length < SHORTEST_STEM) continue;
    formsEnding(paradigm, suffix, 0, lexicon, (form) => found.push({ paradigm, form, stem, leading: null }));
  }
  return found;
}
