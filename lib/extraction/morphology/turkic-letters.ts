import { plainWord } from "@/lib/extraction/phrasebook";

/**
 * A word of Kyrgyz or Uzbek as lexicons compare it: "Ўзбекистонда" and "Oʻzbekistonda" ⇒ "oʻzbekistonda", "maʼlumot" ⇒
 * "malumot". Uzbek is compared in Latin, whatever it is written in; Kyrgyz as it stands.
 */
export function turkicKey(word: string, language: string): string {
  return language === "ky" ? plainWord(word) : uzbekLatin(plainWord(word.replace(/[ёЁ]/gu, "йо")));
}

/** Takes words in lower case. */
function uzbekLatin(plain: string): string {
  const latin = /[\u0400-\u04ff]/u.test(plain)
    ? plain.replace(/[\u0400-\u04ff]/gu, (letter, at: number) =>
        letter === "е" && (at === 0 || VOWEL.test(plain.charAt(at - 1))) ? "ye" : (LATIN[letter] ?? letter),
      )
    : plain;
  return latin.replace(/(^|[^og])ʻ/gu, "$1");
}

const VOWEL = /[аеиоуўэюяьъ-]/u;

const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "j",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "x",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ў: "oʻ",
  қ: "q",
  ғ: "gʻ",
  ҳ: "h",
};
