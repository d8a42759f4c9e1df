import type { Locale } from "@/app/_i18n/locale";

// Spaces, figures and quotation marks stand in the Latin files: every page needs those.
const LATIN = [
  new URL(
    "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../../node_modules/@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2",
    import.meta.url,
  ),
];
const CYRILLIC = [
  new URL(
    "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../../node_modules/@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2",
    import.meta.url,
  ),
];
const NEEDED: Record<Locale, URL[]> = {
  ru: [...CYRILLIC, ...LATIN],
  ky: [...CYRILLIC, ...LATIN],
  uz: LATIN,
  en: LATIN,
};

/**
 * Asks for the letters of the first screen together with the style sheets, which would name them only when they are
 * read. All other letters (extended, slanted) come when a page uses them.
 */
export function FirstFonts({ locale }: { locale: Locale }) {
  return NEEDED[locale].map(({ pathname }) => (
    <link key={pathname} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={pathname} />
  ));
}
