import type { Locale } from "@/app/_i18n/locale";
import type { TagView } from "@/lib/articles/article";

/** A tag in the language of the interface; in Russian where nobody has translated it. */
export const labelOf = ({ labels }: TagView, locale: Locale): string => labels[locale] ?? labels.ru;
