import { plainWord } from "@/lib/extraction/phrasebook";
import { SPELT_ALIKE } from "@/lib/text/latin-letters";

/**
 * A word of Kyrgyz or Uzbek as lexicons compare it: "Ўзбекистонда" and "Oʻzbekistonda" ⇒ "oʻzbekistonda", "maʼlumot" ⇒
 * "malumot". Uzbek is compared in Latin, whatever it is written in; Kyrgyz as it stands.
 */
export function turkicKey(word: string, language: string): string {
  return language === "ky" ? plainWord(word) : uzbekLatin(plainWord(word.replace(/[ёЁ]/gu, "йо")));
}

/** Takes words in lower case. "ц" is "ts" after a vowel, else "s": "милиция", "Франция" ⇒ "militsiya", "fransiya". */
function uzbekLatin(plain: string): string {
  const latin = /[\u0400-\u04ff]/u.test(plain)
    ? plain.replace(/[\u0400-\u04ff]/gu, (letter, at: number) =>
        letter === "е" && (at === 0 || VOWEL.test(plain.charAt(at - 1)))
          ? "ye"
          : letter === "ц" && !VOWEL.test(plain.charAt(at - 1))
            ? "s"
            : (LATIN[letter] ?? letter),
      )
    : plain;
  return latin.replace(/(^|[^og])ʻ/gu, "$1");
}

const VOWEL = /[аеиоуўэюяьъ-]/u;

const LATIN: Readonly<Record<string, string>> = {
  ...SPELT_ALIKE,
  е: "e",
  ж: "j",
  х: "x",
  щ: "sh",
  ъ: "",
  ы: "i",
  ў: "oʻ",
  қ: "q",
  ғ: "gʻ",
  ҳ: "h",
};
