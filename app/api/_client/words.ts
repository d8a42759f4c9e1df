import { createTranslator } from "use-intl/core";
import { chooseLocale, type Locale } from "@/app/_i18n/locale";
import { environment } from "@/lib/platform/environment";
import en from "@/messages/en/client.json";
import ky from "@/messages/ky/client.json";
import ru from "@/messages/ru/client.json";
import uz from "@/messages/uz/client.json";

const WORDS: Record<Locale, typeof ru> = { ru, ky, uz, en };

/** Our own words in what the client shows. */
export const saidIn = (locale: Locale) => createTranslator({ locale, messages: WORDS[locale] });

export const saidTo = ({ headers }: Request) =>
  saidIn(chooseLocale(undefined, headers.get("accept-language"), environment().DEFAULT_LOCALE));
