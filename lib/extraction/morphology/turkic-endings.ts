/** Endings put on words, as the spelling of Kyrgyz and Uzbek has them. */
export type AddedCase = "accusative" | "genitive";

/** "арыздар" ⇒ "арыздарды", "мектеби" ⇒ "мектебин"; "yoʻl" ⇒ "yoʻlni"; `owned` of what has a possessive already. */
export function withCase(word: string, to: AddedCase, owned: boolean, language: string): string {
  if (language !== "ky") {
    const isCyrillic = /[\u0400-\u04ff]/u.test(word);
    if (to === "accusative") return word + (isCyrillic ? "ни" : "ni");
    return word + (isCyrillic ? "нинг" : "ning");
  }
  if (owned && to === "accusative") return `${word}н`;
  return word + consonantAfter(word) + vowelAfter(word) + (to === "genitive" ? "н" : "");
}

/** "башталуу" ⇒ "башталышы", "аяктоо" ⇒ "аякташы", "chiqish" ⇒ "chiqishi": what is done by somebody or something. */
export function withOwner(noun: string, language: string): string {
  if (language !== "ky") return noun + (/[\u0400-\u04ff]/u.test(noun) ? "и" : "i");
  const base = noun.slice(0, -2);
  if (/(?:оо|өө)$/u.test(noun)) return noun.endsWith("оо") ? `${base}ашы` : `${base}еши`;
  const vowel = vowelAfter(base);
  return `${base}${vowel}ш${vowel}`;
}

const VOWEL = /[аоуыэеиөүяюё]/gu;

/** "-ны" after a vowel, "-ты" after what is not voiced, "-ды" after the rest. */
function consonantAfter(word: string): string {
  const last = word.charAt(word.length - 1).toLowerCase();
  if (/[аоуыэеиөүяюё]/u.test(last)) return "н";
  return /[кпстшчфхщц]/u.test(last) ? "т" : "д";
}

function vowelAfter(word: string): string {
  const vowel = word.toLowerCase().match(VOWEL)?.at(-1) ?? "а";
  if (/[оуюё]/u.test(vowel)) return "у";
  if (/[өү]/u.test(vowel)) return "ү";
  return /[еиэ]/u.test(vowel) ? "и" : "ы";
}
