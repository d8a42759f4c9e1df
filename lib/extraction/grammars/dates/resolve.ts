import {
  type Day,
  daysOf,
  inYears,
  isoDate,
  isoDay,
  isoMonth,
  isoYear,
  monthOf,
  type Period,
  through,
  weekdayOf,
  yearOf,
} from "@/lib/extraction/grammars/dates/period";
import type { Part, Said, Side, TimeUnit, YearSaid } from "@/lib/extraction/grammars/dates/said";

/** What a date is counted from. */
export interface Standpoint {
  /** The day of publication; null when it is not known. */
  published: Day | null;
  /** Which way the sentence looks. */
  tense: "past" | "future" | null;
  /** The dates of the text that stand before this one: the latest day, and the latest year or longer stretch. */
  otherDay: Period | null;
  otherPeriod: Period | null;
}

/** The period that words mean; null when it cannot be told from where we stand, or no calendar has it. */
export function resolve(said: Said, from: Standpoint): Period | null {
  switch (said.kind) {
    case "fixed":
      return said.period;
    case "year":
      return yearPeriod(said.year, from);
    case "part":
      return said.year ? partInYear(said.part, said.year, from) : nearest(said.part, from);
    case "relative":
      return from.published === null ? null : relative(said.unit, said.by, from.published);
    case "last":
      return from.published === null ? null : lastWhole(said.unit, said.count, from.published);
    case "weekday":
      return from.published === null ? null : weekday(said.day, said.to, sideOf(said.side, from), from.published);
    case "from-other":
      return fromOther(said.unit, said.by, from);
    case "same":
      return from.otherPeriod === null ? yearPeriod(said.year, from) : sameInYear(said.year, from.otherPeriod, from);
    case "between":
      return between(said.from, said.to, from);
  }
}

function yearPeriod(year: YearSaid, from: Standpoint): Period | null {
  if ("at" in year) return year.to === null ? isoYear(year.at) : `${isoYear(year.at)}/${isoYear(year.to)}`;
  const base = yearBase(year, from);
  return base === null ? null : isoYear(base);
}

function yearBase(year: YearSaid, { published, otherPeriod }: Standpoint): number | null {
  if ("at" in year) return year.at;
  if ("ofOther" in year) {
    const base = otherPeriod === null ? published : daysOf(otherPeriod)[0];
    return base === null ? null : yearOf(base) + year.ofOther;
  }
  return published === null ? null : yearOf(published) + year.by;
}

function partInYear(part: Part, year: YearSaid, from: Standpoint): Period | null {
  const base = yearBase(year, from);
  if (base === null) return null;
  // "зимой 2023/24 года" begins in the first of the two.
  if (part.kind === "season" && part.season === 1 && "at" in year && year.to !== null) return partOf(part, year.to);
  return partOf(part, base);
}

/** The part of a year; winter is that which ends in it. */
function partOf(part: Part, year: number): Period | null {
  switch (part.kind) {
    case "day": {
      const first = isoDate(year, part.month, part.day);
      const last = part.to === null ? first : isoDate(year, part.month, part.to);
      return first && last && through(first, last);
    }
    case "day-of-month":
      return null;
    case "month": {
      const wraps = part.to !== null && part.to < part.month ? 12 : 0;
      return through(isoMonth(year, part.month), isoMonth(year, (part.to ?? part.month) + wraps));
    }
    case "days": {
      const last = isoDate(year, part.month, part.to) ?? isoDay(daysOf(isoMonth(year, part.month))[1]);
      const first = isoDate(year, part.month, part.from);
      return first && through(first, last);
    }
    case "season":
      return through(isoMonth(year, part.season * 3 - 3), isoMonth(year, part.season * 3 - 1));
    case "quarter":
      return through(isoMonth(year, part.first * 3 - 2), isoMonth(year, part.last * 3));
    case "half":
      return through(isoMonth(year, part.half * 6 - 5), isoMonth(year, part.half * 6));
    case "months":
      return through(isoMonth(year, 1), isoMonth(year, part.count));
  }
}

/** Days by which a candidate on the side to which the sentence does not look is set back. */
const AGAINST_TENSE = 260;

/** The part of this year, of the one before or after: the nearest to publication, on the side that is meant. */
function nearest(part: Part, from: Standpoint): Period | null {
  const { published } = from;
  if (published === null) return null;
  if (part.kind === "day-of-month") return nearestOf(daysOfMonths(part.day, part.to, published), from);
  const year = yearOf(published);
  if (part.kind === "half" && part.half === 0) return latestHalf(year, published);
  const side = "side" in part ? part.side : null;
  const candidates = [year - 1, year, year + 1, ...(side ? [year - 2, year + 2] : [])]
    .map((candidate) => partOf(part, candidate))
    .filter((period): period is Period => period !== null);
  return side
    ? onSide(candidates, side, published)
    : nearestOf(candidates, isTotal(part) ? { published, tense: from.tense ?? "past" } : from);
}

/** "за девять месяцев", "январь–сентябрь": what is summed up from January on is over, unless a verb looks ahead. */
const isTotal = (part: Part): boolean =>
  part.kind === "months" || (part.kind === "month" && part.month === 1 && part.to !== null && part.to > 2);

/** "за полугодие": the half that is over. */
const latestHalf = (year: number, published: Day): Period | null =>
  onSide(
    [year - 1, year].flatMap((each) => [monthsFrom(each, 1, 6), monthsFrom(each, 7, 6)]),
    "latest",
    published,
  );

function nearestOf(
  candidates: readonly Period[],
  { published, tense }: Pick<Standpoint, "published" | "tense">,
): Period | null {
  let best: Period | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const period of candidates) {
    const [first, last] = daysOf(period);
    const day = published ?? 0;
    const away = day < first ? first - day : day > last ? day - last : 0;
    const against = (tense === "past" && first > day) || (tense === "future" && last < day);
    const cost = away + (against ? AGAINST_TENSE : 0);
    if (cost < least) [best, least] = [period, cost];
  }
  return best;
}

/** "минувшей весной" is over; "прошлого октября" is over and of another year than this. */
function onSide(candidates: readonly Period[], side: Exclude<Side, null>, published: Day): Period | null {
  const sorted = [...candidates].sort();
  const isOver = (period: Period): boolean => daysOf(period)[1] < published;
  const year = isoYear(yearOf(published));
  if (side === "latest") return sorted.filter(isOver).at(-1) ?? null;
  if (side === "previous") return sorted.filter((period) => isOver(period) && period.slice(0, 4) < year).at(-1) ?? null;
  if (side === "next") return sorted.find((period) => daysOf(period)[0] > published) ?? null;
  return nearestOf(sorted, { published, tense: null });
}

function daysOfMonths(day: number, to: number | null, published: Day): Period[] {
  return [-1, 0, 1].flatMap((by) => {
    const [year = 0, month = 1] = isoMonth(yearOf(published), monthOf(published) + by)
      .split("-")
      .map(Number);
    const [first, last] = [isoDate(year, month, day), isoDate(year, month, to ?? day)];
    return first && last ? [through(first, last)] : [];
  });
}

function relative(unit: TimeUnit, by: number, published: Day): Period {
  const [year, month] = [yearOf(published), monthOf(published)];
  const monday = published - weekdayOf(published) + 1 + by * 7;
  switch (unit) {
    case "day":
      return isoDay(published + by);
    case "week":
      return through(isoDay(monday), isoDay(monday + 6));
    case "weekend":
      return through(isoDay(monday + 5), isoDay(monday + 6));
    case "month":
      return isoMonth(year, month + by);
    case "quarter":
      return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + by * 3, 3);
    case "half":
      return monthsFrom(year, Math.floor((month - 1) / 6) * 6 + 1 + by * 6, 6);
    case "season":
      return monthsFrom(year, Math.floor(month / 3) * 3 + by * 3, 3);
    case "year":
      return isoYear(year + by);
    case "decade":
      return through(isoYear(Math.floor(year / 10 + by) * 10), isoYear(Math.floor(year / 10 + by) * 10 + 9));
  }
}

const monthsFrom = (year: number, first: number, count: number): Period =>
  through(isoMonth(year, first), isoMonth(year, first + count - 1));

function lastWhole(unit: TimeUnit, count: number, published: Day): Period {
  if (unit === "day") return through(isoDay(published - count), isoDay(published - 1));
  return through(relative(unit, -count, published), relative(unit, -1, published));
}

/** An event of the past is in the week that ends with publication, one to come in the week after. */
function weekday(day: number, to: number | null, side: Side, published: Day): Period {
  const today = weekdayOf(published);
  const back = (today - day + 7) % 7;
  const monday = published - today + 1;
  const first =
    side === "latest"
      ? published - (back || 7)
      : side === "previous"
        ? monday - 7 + day - 1
        : side === "next"
          ? published + (7 - back)
          : published - back;
  return to === null ? isoDay(first) : through(isoDay(first), isoDay(first + ((to - day + 7) % 7)));
}

const sideOf = (side: Side, { tense }: Standpoint): Side =>
  side === "this" || side === null ? (tense === "future" ? "next" : null) : side;

/** "годом ранее" is counted from the latest year or stretch, "днём ранее" from the latest day; else from publication. */
function fromOther(unit: TimeUnit, by: number, { published, otherDay, otherPeriod }: Standpoint): Period | null {
  const isShort = unit === "day" || unit === "week";
  const other = isShort ? otherDay : otherPeriod;
  if (other === null) return published === null ? null : relative(unit, by, published);
  const [first, last] = daysOf(other);
  if (unit === "year") return inYears(other, by);
  if (unit === "day" || unit === "week") {
    const days = unit === "week" ? by * 7 : by;
    return through(isoDay(first + days), isoDay(last + days));
  }
  return relative(unit, by, first);
}

function sameInYear(year: YearSaid, other: Period, from: Standpoint): Period | null {
  const base = yearBase(year, from);
  return base === null ? null : inYears(other, base - yearOf(daysOf(other)[0]));
}

/** "с 1 марта по 10 мая 2024 года": the year of the end is that of the beginning, or the one after. */
function between(first: Said, last: Said, from: Standpoint): Period | null {
  if (first.kind === "part" && first.year === null && last.kind === "part" && last.year !== null) {
    const to = resolve(last, from);
    if (!to) return null;
    const year = yearOf(daysOf(to)[0]);
    const begins = partOf(first.part, year);
    const before = begins !== null && begins > to ? partOf(first.part, year - 1) : begins;
    return before && through(before, to);
  }
  const begin = resolve(first, from);
  if (!begin) return null;
  const to = resolve(last, from);
  if (!to) return null;
  if (to >= begin) return through(begin, to);
  const later = inYears(to, 1);
  return later >= begin ? through(begin, later) : null;
}
