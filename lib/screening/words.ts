import { WORD_LISTS, type WordList, type WordLists } from "./word-lists";

/**
 * The listed words of a text, as they were typed there: words that a person looks at before they stand in public. They are
 * compared in a plain form, so that "Б л я д ь" and "6лядь" do not pass; never within longer words ("оскорблять").
 * @param language BCP 47 of the text, null where nobody knows
 */
export function listedWords(text: string, language: string | null, lists: WordLists = WORD_LISTS): string[] {
  const own = language?.split("-")[0] ?? "";
  return plainWords(text).filter((word) =>
    Object.entries(lists).some(([name, list]) => isListed(word, list) || (name === own && list.here.has(word))),
  );
}

const isListed = (word: string, { words, stems }: WordList): boolean =>
  words.has(word) || stems.some((stem) => word.startsWith(stem));

/** What an admin writes, a word a line: "мошенник" is a whole word, "мошенн*" all that begin so. */
export function readWordList(lines: string): WordList {
  const [words, stems] = [new Set<string>(), new Set<string>()];
  for (const line of lines.split("\n")) {
    const [plain] = plainWords(line.replace("*", ""));
    if (plain === undefined) continue;
    if (line.trimEnd().endsWith("*") && plain.length >= SHORTEST_STEM) stems.add(plain);
    else words.add(plain);
  }
  return { words, stems: [...stems], here: new Set() };
}

/** A shorter beginning would catch half of a dictionary. */
const SHORTEST_STEM = 3;

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
