import { getLocale } from "next-intl/server";
import { dayWords, isoDay, momentWords } from "@/app/_i18n/dates";

interface Props {
  at: Date;
  /** False when only the day is known or wanted. */
  hasTime?: boolean;
}

/** A day or a moment in the language of the interface, by the clock of the region. */
export async function When({ at, hasTime = true }: Props) {
  const locale = await getLocale();
  return (
    <time dateTime={hasTime ? at.toISOString() : isoDay(at)}>
      {hasTime ? momentWords(locale, at) : dayWords(locale, at)}
    </time>
  );
}
