export const LANGUAGES = ["ru", "ky", "uz", "uz-Cyrl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language an article is written in, by its letters and its commonest words. Of a text without letters, and of
 * one that tells nothing, we say Russian: most of the archive is.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE).toLowerCase().normalize("NFC");
  const words = sample.match(/[\p{L}\p{M}'’ʼʻ‘`]+/gu) ?? [];
  const latin = count(sample, /\p{Script=Latin}/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  return latin > cyrillic ? inLatin(words) : inCyrillic(sample, words, cyrillic);
}

const SAMPLE = 20_000;

function inLatin(words: readonly string[]): Language {
  const uzbek = share(words, UZBEK_WORDS) + words.filter((word) => /[og]['’ʼʻ‘`]/.test(word)).length;
  return uzbek > share(words, ENGLISH_WORDS) ? "uz" : "en";
}

function inCyrillic(sample: string, words: readonly string[], letters: number): Language {
  const kyrgyz = share(words, KYRGYZ_WORDS) + count(sample, /[ңөү]/g) / 3;
  const uzbek = share(words, UZBEK_CYRILLIC_WORDS) + count(sample, /[ўқғҳ]/g) / 3;
  const russian = share(words, RUSSIAN_WORDS) + (letters > 0 ? count(sample, /[щъ]/g) / 3 : 0);
  if (kyrgyz > russian && kyrgyz >= uzbek) return "ky";
  return uzbek > russian ? "uz-Cyrl" : "ru";
}

const share = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.filter((word) => known.has(word)).length;

const count = (sample: string, pattern: RegExp): number => sample.match(pattern)?.length ?? 0;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const RUSSIAN_WORDS = set(
  "и в на с по что не из для от об за это к о его до как также при был была были который которая которые года году он они она мы их но или со",
);
const KYRGYZ_WORDS = set(
  "жана менен үчүн бул боюнча деп эмес болгон болуп туралуу ошол бир анын алар кийин айтты билдирди жылы жылдын эле дагы ал экенин бар жок",
);
const UZBEK_WORDS = set(
  "va bilan uchun bu boʻyicha bo'yicha bo‘yicha bir ham edi haqida deb boʻlgan bo'lgan bo‘lgan yil yilda yili ushbu qilindi qildi etildi esa hamda uning ular bor emas",
);
const UZBEK_CYRILLIC_WORDS = set(
  "ва билан учун бу бўйича бир ҳам эди ҳақида деб бўлган йил йилда ушбу қилинди қилди этилди эса ҳамда унинг улар бор эмас",
);
const ENGLISH_WORDS = set(
  "the of and to in a is was for on that with as by at from are were it this has have be will said an its",
);
