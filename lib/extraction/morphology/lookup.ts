import { HASH_BEGIN, hashEnd, hashOn, letterCode } from "@/lib/extraction/morphology/letters";
import type { Lexicon } from "@/lib/extraction/morphology/lexicon";
import { PREFIXES } from "@/lib/extraction/morphology/packed";
import type { Found } from "@/lib/extraction/morphology/reading";

/** All lexemes that have a form, which is in lower case with "е" for "ё"; empty where the dictionary knows none. */
export function lookUp(form: string, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  PREFIXES.forEach((prefix, number) => {
    if (number > 0 && form.startsWith(prefix)) findStems(form.slice(prefix.length), number, lexicon, found);
  });
  findStems(form, 0, lexicon, found);
  return found;
}

/** The forms of a paradigm that end so. Several cases may look the same. */
export function formsEnding(
  paradigm: number,
  suffixKey: number,
  prefix: number,
  { paradigmStarts, forms }: Lexicon,
  visit: (form: number) => void,
): void {
  const end = paradigmStarts[paradigm + 1] ?? 0;
  for (let form = paradigmStarts[paradigm] ?? 0; form < end; form++) {
    if (forms.suffixes[form] === suffixKey && forms.prefixes[form] === prefix) visit(form);
  }
}

/** Tries every beginning of the word as a stem, where the rest is an ending that some paradigm has. */
function findStems(rest: string, prefix: number, lexicon: Lexicon, found: Found[]): void {
  let hash = HASH_BEGIN;
  for (let length = 0; length <= rest.length; length++) {
    const stem = stemOf(rest, length, hash, lexicon);
    if (stem >= 0) {
      const suffixKey = lexicon.suffixKeyOf.get(rest.slice(length));
      if (suffixKey !== undefined) findForms(stem, suffixKey, prefix, rest.slice(0, length), lexicon, found);
    }
    hash = hashOn(hash, letterCode(rest.charCodeAt(length)));
  }
}

function findForms(
  stem: number,
  suffixKey: number,
  prefix: number,
  letters: string,
  lexicon: Lexicon,
  found: Found[],
): void {
  const end = lexicon.stemParadigmStarts[stem + 1] ?? 0;
  for (let at = lexicon.stemParadigmStarts[stem] ?? 0; at < end; at++) {
    const paradigm = lexicon.stemParadigms[at] ?? 0;
    formsEnding(paradigm, suffixKey, prefix, lexicon, (form) =>
      found.push({ paradigm, form, stem: letters, leading: null }),
    );
  }
}

/** The number of the stem that the first letters of a word are, or -1. */
function stemOf(word: string, length: number, hash: number, { table, stemStarts, stemLetters }: Lexicon): number {
  const mask = table.length - 1;
  for (let slot = hashEnd(hash) & mask; ; slot = (slot + 1) & mask) {
    const stem = table[slot] ?? -1;
    if (stem < 0) return -1;
    const start = stemStarts[stem] ?? 0;
    if ((stemStarts[stem + 1] ?? 0) - start === length && isStem(word, length, start, stemLetters)) return stem;
  }
}

function isStem(word: string, length: number, start: number, letters: Uint8Array): boolean {
  for (let at = 0; at < length; at++) {
    if (letters[start + at] !== letterCode(word.charCodeAt(at))) return false;
  }
  return true;
}
