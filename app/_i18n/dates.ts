import { type Locale, TIME_ZONE } from "./locale";

/** "Asia/Bishkek" day of a moment, for people: ru "23 ноября 2026", ky "23-ноябрь, 2026-жыл", uz "2026-yil 23-noyabr". */
export function dayWords(locale: Locale, at: Date): string {
  const { day = "", month = "", year = "" } = parts(locale, at, { day: "numeric", month: "long", year: "numeric" });
  return ORDER[locale](day, month, year);
}

/** The same with the clock: "23 ноября 2026, 10:45". */
export const momentWords = (locale: Locale, at: Date): string => `${dayWords(locale, at)}, ${clockWords(at)}`;

/** "2026-11-23": the day in the region, for `datetime` and for telling days apart. */
export function isoDay(at: Date): string {
  const { day = "", month = "", year = "" } = parts("en", at, { day: "2-digit", month: "2-digit", year: "numeric" });
  return `${year}-${month}-${day}`;
}

// Intl's own patterns read as forms do ("23 ноября 2026 г.", "2026-ж., 23-ноябрь"); newsrooms write these.
const ORDER: Record<Locale, (day: string, month: string, year: string) => string> = {
  ru: (day, month, year) => `${day} ${month} ${year}`,
  ky: (day, month, year) => `${day}-${month}, ${year}-жыл`,
  uz: (day, month, year) => `${year}-yil ${day}-${month}`,
  en: (day, month, year) => `${day} ${month} ${year}`,
};

function clockWords(at: Date): string {
  const { hour = "", minute = "" } = parts("en", at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${hour}:${minute}`;
}

function parts(locale: Locale, at: Date, options: Intl.DateTimeFormatOptions): Partial<Record<string, string>> {
  return Object.fromEntries(
    formatter(locale, options)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// A formatter costs more to make than a page's worth of dates to write.
function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: TIME_ZONE });
  formatters.set(key, known);
  return known;
}
