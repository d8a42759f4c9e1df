import type { CalendarLanguage } from "@/lib/extraction/lexicon/calendar/calendar-word";
import { ENGLISH_CALENDAR } from "@/lib/extraction/lexicon/calendar/english";
import { KYRGYZ_CALENDAR } from "@/lib/extraction/lexicon/calendar/kyrgyz";
import { RUSSIAN_CALENDAR } from "@/lib/extraction/lexicon/calendar/russian";
import { UZBEK_CALENDAR } from "@/lib/extraction/lexicon/calendar/uzbek";

/** The words of time by the language of a document; Russian where we know no better. */
export const calendarOf = (language: string): CalendarLanguage => CALENDARS[language] ?? RUSSIAN_CALENDAR;

const CALENDARS: Readonly<Record<string, CalendarLanguage>> = {
  ru: RUSSIAN_CALENDAR,
  ky: KYRGYZ_CALENDAR,
  uz: UZBEK_CALENDAR,
  "uz-Cyrl": UZBEK_CALENDAR,
  en: ENGLISH_CALENDAR,
};
