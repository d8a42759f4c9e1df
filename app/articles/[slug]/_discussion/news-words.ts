import type { AnnotationWords } from "@/app/_components/annotation/annotation-words";

/** "# новых записей: показать" by the plural form that a number takes in the language; "#" stands for the number. */
export interface NewsWords {
  locale: string;
  forms: Readonly<Record<string, string>>;
}

/** The words for any number, so that a script can say them without the grammar of messages. */
export function newsWords({ locale, say }: AnnotationWords): NewsWords {
  const known = made.get(locale) ?? { locale, forms: formsOf(locale, say) };
  if (process.env.NODE_ENV === "production") made.set(locale, known);
  return known;
}

const made = new Map<string, NewsWords>();

function formsOf(locale: string, say: AnnotationWords["say"]): Record<string, string> {
  const rules = new Intl.PluralRules(locale);
  const samples = Array.from({ length: 25 }, (_, index) => index + 1).toReversed();
  return Object.fromEntries(
    samples.map((count) => [rules.select(count), say("new", { count }).replace(String(count), "#")]),
  );
}

export const newsIn = ({ locale, forms }: NewsWords, count: number): string =>
  (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? "#").replace("#", String(count));
