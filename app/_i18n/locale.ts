/** The languages of the interface, in the order in which they are offered. */
export const LOCALES = ["ru", "ky", "uz", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const LOCALE_COOKIE = "spravka-language";

/** The clock of the region; dates read as there. */
export const TIME_ZONE = "Asia/Bishkek";

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/**
 * The language for a request: chosen before (cookie), else the first of Accept-Language that we have (RFC 9110 §12.5.4),
 * else the setting of the archive.
 */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null, fallback: Locale): Locale {
  if (isLocale(cookie)) return cookie;
  return preferred(acceptLanguage ?? "").find(isLocale) ?? fallback;
}

/** "kk;q=0.5, ky-KG" ⇒ ["ky", "kk"] */
function preferred(header: string): string[] {
  return header
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0] ?? "", weight: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
}
