/** Cyrillic letters that look like Latin ones, and the other way round: "раураl" is no word of any language. */
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const INVISIBLE = /[\u200b\u2060\u2061-\u2064\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/gu;

/** Whether words are disguised: letters of two alphabets within one, or many invisible characters between letters. */
export function looksAlike(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\u200b\u2060\ufeff]+/u);
  return words.some(isMixed) || (text.match(INVISIBLE)?.length ?? 0) > 3;
}

// "IT-парк", "3D-печать" are two words with a hyphen; a Latin ending on a Cyrillic stem ("SMSка") is everyday Russian.
function isMixed(word: string): boolean {
  if (word.length < 4 || !CYRILLIC.test(word) || !LATIN.test(word)) return false;
  const changes = Array.from(word).filter(
    (letter, at, all) => at > 0 && LATIN.test(letter) !== LATIN.test(all[at - 1] ?? ""),
  );
  return changes.length > 1;
}
