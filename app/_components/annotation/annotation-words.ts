import { createTranslator } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { Locale } from "@/app/_i18n/locale";
import type { Say } from "@/app/articles/[slug]/_reading/words";

/** What is said about annotations wherever they stand, fetched once a page: plain functions can then draw hundreds. */
export interface AnnotationWords {
  locale: Locale;
  say: Say;
}

/** The words of `messages/<language>/discussion.json` in the language of the request. */
export async function annotationWords(): Promise<AnnotationWords> {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  const known = made.get(messages) ?? { locale, say: createTranslator({ locale, messages, namespace: "discussion" }) };
  made.set(messages, known);
  return known;
}

// Messages are loaded once a language: their translators, which keep what they have parsed, stay with them.
const made = new WeakMap<Awaited<ReturnType<typeof getMessages>>, AnnotationWords>();
