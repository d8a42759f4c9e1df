import type { Said, YearSaid } from "@/lib/extraction/grammars/dates/said";
import {
  type CalendarLanguage,
  type CalendarWord,
  calendarWord,
  SILENT,
} from "@/lib/extraction/lexicon/calendar/calendar-word";
import type { Word } from "@/lib/extraction/reading";

/** What the grammar of dates reads: the words of a sentence, the forms its lexicon knows them by, and what they say. */
export interface DateText {
  words: readonly Word[];
  forms: readonly string[];
  language: CalendarLanguage;
  /** What each word says of time. */
  says: readonly CalendarWord[];
}

export function dateText(words: readonly Word[], forms: readonly string[], language: CalendarLanguage): DateText {
  const says = words.map((word, at) => (word.kind === "word" ? calendarWord(language, forms[at] ?? "") : SILENT));
  return { words, forms, language, says };
}

/** Words of time, understood, and the word after them. */
export interface DateReading {
  said: Said;
  end: number;
}

export interface YearReading {
  year: YearSaid;
  end: number;
}

/** Up to four digits with nothing written onto them from the left. */
export function numberAt({ words }: DateText, at: number): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.kind !== "number" || !/^\d{1,4}$/u.test(word.text)) return null;
  const isPart = before?.end === word.start && /[/:№\p{L}\p{N}]$/u.test(before.text);
  return isPart ? null : Number(word.text);
}

export const isDash = ({ words }: DateText, at: number): boolean => /^[-‐–—−]$/u.test(words[at]?.text ?? "");

export const isGluedTo = ({ words }: DateText, at: number): boolean =>
  words[at] !== undefined && words[at - 1]?.end === words[at]?.start;

export const isYear = (year: number | null): year is number => year !== null && year >= 1000 && year <= 2199;

/** The word after "–", "по", "и" or "to" between two of a kind; null when none stands there. */
export function joint({ forms, language }: DateText, at: number, text: DateText): { end: number; and: boolean } | null {
  const form = forms[at] ?? "";
  if (isDash(text, at) || language.through.has(form)) return { end: at + 1, and: false };
  return language.and.has(form) ? { end: at + 1, and: true } : null;
}
