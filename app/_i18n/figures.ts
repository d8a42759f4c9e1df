import type { Locale } from "./locale";

/**
 * A figure for people, whole: thousands parted by a space that does not break (by a comma in English), up to twelve
 * decimals so that no digit of the article is lost. (ru, 1000000) ⇒ "1 000 000"
 */
export function figureWords(locale: Locale, value: number): string {
  const words = formats[locale].format(value);
  // ICU parts thousands of some languages by U+00A0 and of some by U+202F, which not every font has.
  return words.replaceAll("\u202f", "\u00a0");
}

const formatOf = (locale: Locale) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: "always" });
const formats: Record<Locale, Intl.NumberFormat> = {
  ru: formatOf("ru"),
  ky: formatOf("ky"),
  uz: formatOf("uz"),
  en: formatOf("en"),
};
