import type { Side, TimeUnit } from "@/lib/extraction/grammars/dates/said";

/** What a word may say of time; one word may be several ("жума" is Friday and the week). */
export interface CalendarWord {
  /** 1 to 12. */
  month?: number;
  /** Monday is 1. */
  weekday?: number;
  /** Winter is 1. */
  season?: number;
  /** Days from publication: "вчера" is −1. */
  day?: number;
  unit?: TimeUnit;
  /** In the plural: "эти годы" are no date. */
  many?: true;
  /** "девятого" 9; the tens of "двадцать девятого". */
  dayOrdinal?: number;
  tens?: number;
  night?: true;
  dayAndNight?: true;
  /** Which one: "прошлый" −1, "этот" 0, "следующий" 1; of months, seasons and weekdays the side says more. */
  by?: number;
  side?: Side;
  /** "начало", "середина", "конец": within the date, of no matter for its value. */
  edge?: true;
  /** "первый" 1, "II" 2. */
  ordinal?: number;
  /** "назад": counted back from publication. */
  ago?: true;
  /** "ранее" −1, "позже" 1: counted from another date of the text. */
  earlier?: -1 | 1;
  /** "тот же". */
  same?: true;
  /** "последние": of several. */
  last?: true;
  /** Words for a stretch that only "тот же" makes a date: "период". */
  stretch?: true;
  /** "числа" after a day. */
  dayNoun?: true;
  /** Ten days or five days of a month, by its length. */
  days?: number;
}

/** How the dates of a language are put together. */
export interface CalendarLanguage {
  words: ReadonlyMap<string, CalendarWord>;
  /** Endings that may follow a word of the lexicon, of languages that join them on. */
  endings: ReadonlySet<string> | null;
  numerals: ReadonlyMap<string, number>;
  /** "3 по 5", "3 to 5"; and those that ask for a preposition before the first: "от 3 до 5". */
  through: ReadonlySet<string>;
  until: ReadonlySet<string>;
  /** Prepositions from which a range with `until` begins. */
  since: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** The year stands before its month and day: "2024-жылдын 5-майында". */
  yearFirst: boolean;
  /** Words between a part and its year, or an edge and what it is of: "of", "in". */
  of: ReadonlySet<string>;
  /** Prepositions after which a number of four digits alone is a year: "in 2024". */
  yearAfter: ReadonlySet<string>;
  /** Prepositions after which so many months are those since January: "за девять месяцев". */
  totals: ReadonlySet<string>;
  /** Month names are written with a capital letter (true), without (false), or either. */
  capitalMonths: boolean | null;
}

/** What a word says of time: by its whole form, or by its stem and an ending. */
export function calendarWord(language: CalendarLanguage, plain: string): CalendarWord {
  const whole = language.words.get(plain);
  if (whole || !language.endings) return whole ?? SILENT;
  for (let length = plain.length - 1; length >= 2 && plain.length - length <= LONGEST_ENDING; length--) {
    const stem = language.words.get(plain.slice(0, length));
    if (stem && language.endings.has(plain.slice(length))) return stem;
  }
  return SILENT;
}

/** Of words that say nothing of time. */
export const SILENT: CalendarWord = {};
const LONGEST_ENDING = 9;

/** One meaning for each of the forms; forms that occur twice take both meanings. */
export function calendarWords(
  rows: Iterable<readonly [forms: string, meaning: CalendarWord]>,
): ReadonlyMap<string, CalendarWord> {
  const words = new Map<string, CalendarWord>();
  for (const [forms, meaning] of rows)
    for (const form of forms.split(" ")) words.set(form, { ...words.get(form), ...meaning });
  return words;
}

export const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
