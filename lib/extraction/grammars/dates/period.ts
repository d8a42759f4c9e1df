/** A stretch of the calendar as ISO 8601 writes it: a year, a month or a day, or two of them with "/" between. */
export type Period = string;

/** Days are counted from 1 January 1970, so that they can be compared and added. */
export type Day = number;

const DAY_LENGTH = 86_400_000;

export const dayOf = (date: Date): Day => Math.floor(date.getTime() / DAY_LENGTH);

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const yearOf = (day: Day): number => dateOf(day).getUTCFullYear();

/** 1 to 12. */
export const monthOf = (day: Day): number => dateOf(day).getUTCMonth() + 1;

export const isoDay = (day: Day): Period => dateOf(day).toISOString().slice(0, 10);

const dateOf = (day: Day): Date => new Date(day * DAY_LENGTH);

/** Null for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${isoMonth(year, month)}-${padded(day)}`;
}

/** Months past December are those of the next year: (2024, 14) ⇒ "2025-02"; before January, of the year before. */
export function isoMonth(year: number, month: number): Period {
  const months = year * 12 + month - 1;
  return `${isoYear(Math.floor(months / 12))}-${padded((((months % 12) + 12) % 12) + 1)}`;
}

export const isoYear = (year: number): Period => String(year).padStart(4, "0");

/** Of two periods, from the beginning of the first to the end of the second; of one alone, itself. */
export function through(from: Period, to: Period): Period {
  const [first, last] = [from.split("/")[0] ?? from, to.split("/").at(-1) ?? to];
  return first === last ? first : `${first}/${last}`;
}

/** The first and the last day of a period. */
export function daysOf(period: Period): readonly [first: Day, last: Day] {
  const [from = "", to = from] = period.split("/");
  return [dayOf(new Date(from)), lastDayOf(to)];
}

function lastDayOf(point: string): Day {
  const [year = 0, month = 12, day] = point.split("-").map(Number);
  return Math.floor(Date.UTC(year, month - 1, day ?? lastDay(year, month)) / DAY_LENGTH);
}

/** The same period so many years later: "2024-01/2024-09" ⇒ "2023-01/2023-09"; 29 February becomes 28. */
export function inYears(period: Period, years: number): Period {
  const moved = period.split("/").map((point) => {
    const [year = 0, month, day] = point.split("-").map(Number);
    if (month === undefined) return isoYear(year + years);
    if (day === undefined) return isoMonth(year + years, month);
    return isoDate(year + years, month, Math.min(day, lastDay(year + years, month))) ?? point;
  });
  return moved.join("/");
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const padded = (number: number): string => String(number).padStart(2, "0");
