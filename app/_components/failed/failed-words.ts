import { isLocale, type Locale } from "@/app/_i18n/locale";
import en from "@/messages/en/errors.json";
import ky from "@/messages/ky/errors.json";
import ru from "@/messages/ru/errors.json";
import uz from "@/messages/uz/errors.json";

const WORDS: Record<Locale, typeof ru> = { ru, ky, uz, en };

/**
 * The words of a page that failed. It is drawn in the browser, where the server can no longer say the language: the page
 * that stood there knows it, else the browser.
 */
export function failedWords(): typeof ru & { locale: Locale } {
  const known = typeof document === "undefined" ? [] : [document.documentElement.lang, ...navigator.languages];
  const locale = known.map((tag) => tag.split("-")[0]).find(isLocale) ?? "ru";
  return { ...WORDS[locale], locale };
}
