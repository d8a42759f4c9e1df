import { SPELT_ALIKE } from "@/lib/text/latin-letters";

/** A name of another land in Uzbek Latin, where a list does not say it: "Каракол-Кыштак" ⇒ "Karakol-Kishtak". */
export const inUzbek = (name: string): string => spelt(name, { ...COMMON, ...UZBEK }, "ye");

/** The same in English: "Новосибирск" ⇒ "Novosibirsk", "Южно-Сахалинск" ⇒ "Yuzhno-Sakhalinsk". */
export const inEnglish = (name: string): string =>
  spelt(name.replace(/[ыи]й(?=$|[\s-])/gu, "ы"), { ...COMMON, ...ENGLISH }, "e");

/** Uzbek Latin in Cyrillic: "Qoʻqon" ⇒ "Қўқон", "Yangiyoʻl" ⇒ "Янгийўл", "Fransiya" ⇒ "Франция". */
export const inUzbekCyrillic = (name: string): string =>
  name
    .replace(/fransi/giu, (letters) => `${letters.slice(0, 4)}tsi`)
    .replace(LATIN_LETTERS, (letters, at: number) => {
      const lower = letters.toLowerCase();
      const opens = at === 0 || /[\s«-]/u.test(name.charAt(at - 1));
      const cyrillic = lower === "e" && opens ? "э" : (UZBEK_CYRILLIC[lower] ?? lower);
      return lower === letters ? cyrillic : cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
    });

const LATIN_LETTERS = /sh|ch|yoʻ|yo|yu|ya|ye|oʻ|gʻ|ts|[a-zʼ]/giu;
const UZBEK_CYRILLIC: Readonly<Record<string, string>> = {
  sh: "ш",
  ch: "ч",
  yoʻ: "йў",
  yo: "ё",
  yu: "ю",
  ya: "я",
  ye: "е",
  oʻ: "ў",
  gʻ: "ғ",
  ts: "ц",
  ʼ: "ъ",
  a: "а",
  b: "б",
  c: "с",
  d: "д",
  e: "е",
  f: "ф",
  g: "г",
  h: "ҳ",
  i: "и",
  j: "ж",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  q: "қ",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  v: "в",
  w: "в",
  x: "х",
  y: "й",
  z: "з",
};

const COMMON: Readonly<Record<string, string>> = {
  ...SPELT_ALIKE,
  ё: "yo",
  ң: "ng",
  ү: "u",
};
const UZBEK = { ж: "j", ө: "oʻ", х: "x", щ: "sh", ъ: "ʼ", ы: "i", қ: "q", ғ: "gʻ", ҳ: "h", ў: "oʻ" };
const ENGLISH = { ж: "zh", ө: "o", х: "kh", щ: "shch", ъ: "", ы: "y", қ: "q", ғ: "gh", ҳ: "h", ў: "o" };

function spelt(name: string, letters: Readonly<Record<string, string>>, iotated: string): string {
  return name.replace(/\p{Script=Cyrillic}/gu, (letter, at: number) => {
    const lower = letter.toLowerCase();
    const before = name.charAt(at - 1).toLowerCase();
    const opens = before === "" || /[аеёиоуыэюяьъ\s-]/u.test(before);
    const latin = lower === "е" ? (opens ? iotated : "e") : (letters[lower] ?? lower);
    return lower === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}
