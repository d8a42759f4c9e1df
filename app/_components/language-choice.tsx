import { getLocale, getTranslations } from "next-intl/server";
import { LOCALES, type Locale } from "@/app/_i18n/locale";
import { chooseLanguage } from "@/app/_preferences/actions";

/** Each language calls itself. */
const NAMES: Record<Locale, { short: string; full: string }> = {
  ru: { short: "ру", full: "Русский" },
  ky: { short: "кы", full: "Кыргызча" },
  uz: { short: "oʻz", full: "Oʻzbekcha" },
  en: { short: "en", full: "English" },
};

/** The four languages as buttons of a form: works without JavaScript. */
export async function LanguageChoice() {
  const [chosen, say] = await Promise.all([getLocale(), getTranslations("common")]);
  return (
    <form action={chooseLanguage} className="langs">
      <fieldset aria-label={say("language")}>
        {LOCALES.map((locale) => (
          <button
            type="submit"
            key={locale}
            name="language"
            value={locale}
            lang={locale}
            title={NAMES[locale].full}
            aria-current={locale === chosen ? "true" : undefined}
          >
            {NAMES[locale].short}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
