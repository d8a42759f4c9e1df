import { dayWords } from "@/app/_i18n/dates";
import type { Locale } from "@/app/_i18n/locale";

/** A date of a fact in words: ("2021-03-26") ⇒ "26 марта 2021", ("2021-03") ⇒ "март 2021", intervals with a dash. */
export const dateWords = (locale: Locale, iso: string): string =>
  iso
    .split("/")
    .map((date) => oneDate(locale, date))
    .join(" – ");

function oneDate(locale: Locale, iso: string): string {
  const [year = "", month, day] = iso.split("-");
  if (!month) return year;
  // Noon in the region: a date of a fact has no clock and no zone.
  const at = new Date(`${year}-${month}-${day ?? "15"}T06:00:00Z`);
  if (Number.isNaN(at.getTime())) return iso;
  return day ? dayWords(locale, at) : MONTH[locale](monthName(locale, at), year);
}

const MONTH: Record<Locale, (month: string, year: string) => string> = {
  ru: (month, year) => `${month} ${year}`,
  ky: (month, year) => `${year}-жыл, ${month}`,
  uz: (month, year) => `${year}-yil ${month}`,
  en: (month, year) => `${month} ${year}`,
};

const monthNames = new Map<Locale, Intl.DateTimeFormat>();

function monthName(locale: Locale, at: Date): string {
  const format = monthNames.get(locale) ?? new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  monthNames.set(locale, format);
  return format.format(at);
}
