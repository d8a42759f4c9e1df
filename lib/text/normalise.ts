/**
 * The comparable form of a name: "Жапаров", "ЖАПАРОВ", "Джапаров", "Japarov" and "Zhaparov" are one. Lower case,
 * Cyrillic, without quotes, stress marks and soft signs; every dash and run of white space is one space. It is made
 * for comparing and searching, never for showing.
 */
export function comparableName(name: string): string {
  const known = comparable.get(name);
  if (known !== undefined) return known;
  const made = compared(name);
  if (name.length > LONGEST) return made;
  if (comparable.size >= MOST_NAMES) comparable.clear();
  comparable.set(name, made);
  return made;
}

/** The same names are compared again and again within one text. */
const comparable = new Map<string, string>();
const MOST_NAMES = 10_000;
const LONGEST = 100;

function compared(name: string): string {
  const plain = foldMarks(name.normalize("NFKC").toLowerCase());
  const words = plain.split(/\s+/u).filter((word) => word !== "");
  return words.map((word) => foldCyrillic(toCyrillic(word))).join(" ");
}

function foldMarks(lower: string): string {
  return lower
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .replace(/([og])[ʻʼ‘’'`]/gu, "$1ʻ")
    .replace(/[«»„“”"‹›'’ʼ‘`.,:;()[\]!?]/gu, "")
    .replace(/[-‐‑‒–—―_/]/gu, " ");
}

/** By the longest spelling first: "shch" before "sh" before "s". Letters of other scripts stay as they are. */
function toCyrillic(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  const marked = word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/([ae])x(?=[aeiouy])/gu, "$1кс")
    .replace(/(sk|tr)y$/u, "$1iy");
  return marked.replace(LATIN, (letters) => LATIN_TO_CYRILLIC[letters] ?? letters);
}

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  shch: "щ",
  zh: "ж",
  dj: "ж",
  kh: "х",
  ts: "ц",
  ch: "ч",
  sh: "ш",
  ya: "я",
  yu: "ю",
  yo: "ё",
  ye: "е",
  oʻ: "у",
  gʻ: "г",
  iy: "ий",
  ay: "ай",
  ey: "ей",
  oy: "ой",
  uy: "уй",
  a: "а",
  b: "б",
  c: "к",
  d: "д",
  e: "е",
  f: "ф",
  g: "г",
  h: "х",
  i: "и",
  j: "ж",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  q: "к",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  v: "в",
  w: "в",
  x: "х",
  y: "ы",
  z: "з",
  ʻ: "",
};

/** A vowel with "y" is read as one only when the "y" does not begin "ya", "ye", "yo", "yu" itself. */
const LATIN = /shch|zh|dj|kh|ts|ch|sh|ya|yu|yo|ye|oʻ|gʻ|[aeiou]y(?![aeou])|[a-zʻ]/gu;

const foldCyrillic = (word: string): string =>
  word
    .normalize("NFC")
    .replace(/дж/gu, "ж")
    .replace(/[ьъ]/gu, "")
    .replace(FOLDED, (letter) => CYRILLIC_FOLDS[letter] ?? letter);

const CYRILLIC_FOLDS: Readonly<Record<string, string>> = {
  ё: "е",
  э: "е",
  й: "и",
  ө: "о",
  ү: "у",
  ң: "н",
  ў: "у",
  қ: "к",
  ғ: "г",
  ҳ: "х",
  ә: "а",
  ұ: "у",
  і: "и",
  һ: "х",
  ҷ: "ж",
  ӣ: "и",
  ӯ: "у",
};
const FOLDED = new RegExp(`[${Object.keys(CYRILLIC_FOLDS).join("")}]`, "gu");
