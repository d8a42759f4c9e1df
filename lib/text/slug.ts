import { SPELT_ALIKE } from "./latin-letters";

const SLUG_MAX = 80;

/** "Как премьер Кыргызстана…" ⇒ "kak-premer-kyrgyzstana"; whole words, at most 80 letters; `empty` where no letter is left. */
export function slugOf(words: string, max = SLUG_MAX, empty = "article"): string {
  const latin = Array.from(words.normalize("NFC").toLowerCase(), (letter) => LETTERS[letter] ?? letter).join("");
  const slug = latin
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return cutAtWord(slug, max) || empty;
}

function cutAtWord(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const cut = slug.slice(0, max + 1).lastIndexOf("-");
  return slug.slice(0, cut > 0 ? cut : max);
}

// Russian as in BGN/PCGN without its marks; Kyrgyz and Uzbek letters by their nearest sound.
const LETTERS: Readonly<Record<string, string>> = {
  ...SPELT_ALIKE,
  е: "e",
  ё: "e",
  ж: "zh",
  х: "kh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ң: "ng",
  ө: "o",
  ү: "u",
  ў: "o",
  қ: "q",
  ғ: "g",
  ҳ: "h",
  ә: "a",
  і: "i",
  ұ: "u",
  ʻ: "",
  ʼ: "",
  "‘": "",
  "’": "",
  "'": "",
  "`": "",
};
