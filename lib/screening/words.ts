import { WORD_LISTS } from "./word-lists";

/**
 * Words that are looked at by a person before they stand in public, by language and in all languages. They are compared
 * in a plain form, so that "Б л я д ь" and "6лядь" do not pass; never within longer words ("оскорблять").
 */
export function hasListedWord(text: string, language: string | null): boolean {
  const words = plainWords(text);
  const lists =
    language && WORD_LISTS[language] ? [WORD_LISTS[language], ...foreign(language)] : Object.values(WORD_LISTS);
  return lists.some(({ words: listed, stems }) =>
    words.some((word) => listed.has(word) || stems.some((stem) => word.startsWith(stem))),
  );
}

const foreign = (language: string) =>
  Object.entries(WORD_LISTS)
    .filter(([name]) => name !== language)
    .map(([, list]) => list);

const DIGITS: Readonly<Record<string, string>> = { "0": "о", "3": "з", "6": "б", "4": "ч", "@": "а", $: "с" };
const LATIN: Readonly<Record<string, string>> = {
  ...{ a: "а", b: "в", c: "с", e: "е", h: "н", k: "к", m: "м", o: "о", p: "р", t: "т", x: "х", y: "у" },
};

/** Lower case, ё as е, drawn out letters once, look-alike letters of a Cyrillic word as Cyrillic, spaced letters joined. */
function plainWords(text: string): string[] {
  const joined = text
    .normalize("NFKC")
    .replace(/[\u200b\u2060\ufeff\u00ad]/gu, "")
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}[\s.*_-]){3,}\p{L})(?![\p{L}\p{N}])/gu, (spaced) =>
      spaced.replace(/[\s.*_-]/gu, ""),
    );
  return joined
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[^\p{L}\p{N}@$]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => (/\p{Script=Cyrillic}/u.test(word) ? [asCyrillic(word)] : [word]))
    .map((word) => word.replace(/(\p{L})\1{2,}/gu, "$1"));
}

const asCyrillic = (word: string): string =>
  Array.from(word, (letter) => DIGITS[letter] ?? LATIN[letter] ?? letter).join("");
