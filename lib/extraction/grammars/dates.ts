import { MONTHS } from "@/lib/extraction/lexicon/months";
import type { Sentence, Word } from "@/lib/extraction/reading";

/** A date in the text: the word after it, and ISO 8601, or null where a year is missing and none can be told. */
export interface DateReading {
  end: number;
  value: string | null;
}

/** The date that begins at a word, in any language of the archive; null when none does. */
export function readDate(sentence: Sentence, at: number, publicationYear: number | null): DateReading | null {
  const word = sentence.words[at];
  if (!word) return null;
  if (word.kind === "number") {
    return (
      numeric(word, at) ?? yearFirst(sentence, at) ?? dayFirst(sentence, at, publicationYear) ?? yearAlone(sentence, at)
    );
  }
  return word.kind === "word" ? monthFirst(sentence, at) : null;
}

/** "26.03.2021", "2021-03-26" is three tokens and read in `yearFirst`. */
function numeric({ text }: Word, at: number): DateReading | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (!match) return null;
  const value = isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
  return value ? { end: at + 1, value } : null;
}

/** "26 марта 2021 года", "26 March 2021", "3–5 мая", "с 3 по 5 мая" from its first number, "26-март". */
function dayFirst(sentence: Sentence, at: number, publicationYear: number | null): DateReading | null {
  const day = numberAt(sentence, at);
  if (day === null || day < 1 || day > 31) return null;
  const until = untilDay(sentence, at);
  const ordinal = /^(?:st|nd|rd|th)$/u.test(sentence.plain[at + 1] ?? "") ? 1 : 0;
  const monthAt = until ? until.at + 1 : isDash(sentence, at + 1) ? at + 2 : at + 1 + ordinal;
  const month = MONTHS.get(sentence.plain[monthAt] ?? "");
  if (month === undefined) return null;
  const year = yearAfter(sentence, monthAt + 1);
  const within = year?.value ?? publicationYear;
  const end = year?.end ?? monthAt + 1;
  if (within === null) return { end, value: null };
  const first = isoDay(within, month, day);
  const last = until ? isoDay(within, month, until.day) : null;
  if (!first || (until && !last)) return null;
  return { end, value: last ? `${first}/${last}` : first };
}

function untilDay(sentence: Sentence, at: number): { at: number; day: number } | null {
  if (!isDash(sentence, at + 1) && sentence.plain[at + 1] !== "по") return null;
  const day = numberAt(sentence, at + 2);
  return day !== null && day <= 31 && day > (numberAt(sentence, at) ?? 31) ? { at: at + 2, day } : null;
}

/** "марта 2021 года", "March 26, 2021", "март 2021". A month alone is no date that can be kept. */
function monthFirst(sentence: Sentence, at: number): DateReading | null {
  const month = MONTHS.get(sentence.plain[at] ?? "");
  if (month === undefined) return null;
  const day = numberAt(sentence, at + 1);
  if (day !== null && day <= 31 && sentence.plain[at + 2] === ",") {
    const year = numberAt(sentence, at + 3);
    const value = year !== null && isYear(year) ? isoDay(year, month, day) : null;
    return value ? { end: at + 4, value } : null;
  }
  const year = yearAfter(sentence, at + 1);
  return year ? { end: year.end, value: `${year.value}-${padded(month)}` } : null;
}

/** "2021-03-26", "2021-жылдын 26-мартында", "2021-yil 26-mart". */
function yearFirst(sentence: Sentence, at: number): DateReading | null {
  const year = numberAt(sentence, at);
  if (year === null || !isYear(year) || !isDash(sentence, at + 1)) return null;
  const [second, third] = [numberAt(sentence, at + 2), numberAt(sentence, at + 4)];
  if (second !== null && third !== null && isDash(sentence, at + 3)) {
    const value = isoDay(year, second, third);
    return value ? { end: at + 5, value } : null;
  }
  if (!/^(?:жыл|yil|йил)/u.test(sentence.plain[at + 2] ?? "")) return null;
  const day = numberAt(sentence, at + 3);
  const monthAt = isDash(sentence, at + 4) ? at + 5 : at + 4;
  const month = monthBySuffix(sentence.plain[monthAt] ?? "");
  const value = day !== null && month !== null ? isoDay(year, month, day) : null;
  return value ? { end: monthAt + 1, value } : { end: at + 3, value: String(year) };
}

/** "мартында", "martda": a month with the endings of Kyrgyz and Uzbek. */
function monthBySuffix(word: string): number | null {
  for (let length = word.length; length >= 3; length--) {
    const month = MONTHS.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

/** "2021 года", "2020–2021 годы", "2021 г.": the word "год" must stand there. */
function yearAlone(sentence: Sentence, at: number): DateReading | null {
  const year = numberAt(sentence, at);
  if (year === null || !isYear(year)) return null;
  const end = afterYearWord(sentence, at + 1);
  if (end > at + 1) return { end, value: String(year) };
  const until = isDash(sentence, at + 1) ? numberAt(sentence, at + 2) : null;
  const untilEnd = afterYearWord(sentence, at + 3);
  if (until === null || !isYear(until) || until <= year || untilEnd === at + 3) return null;
  return { end: untilEnd, value: `${year}/${until}` };
}

function yearAfter(sentence: Sentence, at: number): { value: number; end: number } | null {
  const year = numberAt(sentence, at);
  return year !== null && isYear(year) ? { value: year, end: afterYearWord(sentence, at + 1) } : null;
}

function afterYearWord(sentence: Sentence, at: number): number {
  const word = sentence.plain[at] ?? "";
  if (/^(?:год|года|году|годом|годы|годов|годах|годам)$/u.test(word)) return at + 1;
  if (!/^гг?$/u.test(word)) return at;
  return sentence.plain[at + 1] === "." ? at + 2 : at + 1;
}

function numberAt(sentence: Sentence, at: number): number | null {
  const word = sentence.words[at];
  return word?.kind === "number" && /^\d{1,4}$/u.test(word.text) ? Number(word.text) : null;
}

const isDash = (sentence: Sentence, at: number): boolean => /^[-–—]$/u.test(sentence.plain[at] ?? "");
const isYear = (year: number): boolean => year >= 1000 && year <= 2199;
const padded = (number: number): string => String(number).padStart(2, "0");

/** Null for a day that no calendar has. */
function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${padded(month)}-${padded(day)}`;
}
