import type { Sentence } from "@/lib/extraction/reading";

/** The words of a sentence as the lexicons of numbers and dates know them: Uzbek in Latin, whatever its script. */
export const formsOf = (sentence: Sentence, language: string): readonly string[] =>
  language === "uz-Cyrl" ? sentence.words.map(({ text }) => latinOf(text.toLowerCase())) : sentence.plain;

/** "сўм" ⇒ "soʻm", "йил" ⇒ "yil". Not for names: "е" is "e" everywhere. */
function latinOf(word: string): string {
  let latin = "";
  for (const letter of word) latin += LATIN.get(letter) ?? letter;
  return latin;
}

/** "hafta" ⇒ "ҳафта", "MVt" ⇒ "МВт": the names of units, which the lexicon has in Latin. */
export const cyrillicOf = (word: string): string =>
  /^[%°]/u.test(word) ? word : word.replace(/yo|yu|ya|sh|ch|oʻ|gʻ|[a-z]/giu, inCyrillic);

function inCyrillic(letters: string): string {
  const small = CYRILLIC.get(letters.toLowerCase()) ?? letters;
  return letters === letters.toLowerCase() ? small : small.toUpperCase();
}

const LATIN: ReadonlyMap<string, string> = new Map(
  "а a,б b,в v,г g,д d,е e,ё yo,ж j,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х x,ц s,ч ch,ш sh,щ sh,ъ ʻ,ы i,ь ,э e,ю yu,я ya,ў oʻ,қ q,ғ gʻ,ҳ h"
    .split(",")
    .map((pair) => {
      const [letter = "", latin = ""] = pair.split(" ");
      return [letter, latin] as const;
    }),
);

const CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...LATIN]
    .filter(([letter, latin]) => latin !== "" && !/^[щъыьэц]$/u.test(letter))
    .map(([letter, latin]) => [latin, letter]),
);

/** A word without the ending that is joined to it, where the lexicon knows the rest; null where it knows nothing. */
export function withoutEnding<T>(
  form: string,
  known: (stem: string) => T | undefined,
  endings: ReadonlySet<string> | null,
): T | null {
  const whole = known(form);
  if (whole !== undefined || !endings) return whole ?? null;
  for (let length = form.length - 1; length >= 2 && form.length - length <= LONGEST_ENDING; length--) {
    if (!endings.has(form.slice(length))) continue;
    const stem = known(form.slice(0, length));
    if (stem !== undefined) return stem;
  }
  return null;
}

const LONGEST_ENDING = 9;
