/** A moment as somebody wrote it. Without a time of day it is the midnight of that day in UTC. */
export interface WrittenDate {
  date: Date;
  hasTime: boolean;
}

/** Why words are not a date: we cannot read them, or the calendar has no such day. */
export type NotADate = "wrong-date" | "no-such-day";

/**
 * "26.03.2021", "2021-03-26", "26 марта 2021 года, 14:30", "2021-03-26T14:30+06:00". A time without a zone is the
 * region's, UTC+6.
 */
export function readDate(words: string): WrittenDate | NotADate {
  const plain = words.trim().toLowerCase().replace(/\s+/g, " ").slice(0, 100);
  const day = DAYS.map((read) => read(plain)).find((found) => found !== null);
  const time = day && readTime(day.rest);
  if (!day || !time) return "wrong-date";
  if (!isOnCalendar(day) || time === "no-such-time") return time === "no-such-time" ? "wrong-date" : "no-such-day";
  return { date: momentOf(day, time), hasTime: time.hour !== null };
}

interface Day {
  year: number;
  month: number;
  day: number;
  /** What follows the day. */
  rest: string;
}

interface Time {
  /** Null: no time of day was written. */
  hour: number | null;
  minute: number;
  second: number;
  /** Minutes east of UTC. */
  zone: number;
}

const DAYS: readonly ((words: string) => Day | null)[] = [
  (words) => dayOf(/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)(?<rest>.*)$/.exec(words)),
  (words) => dayOf(/^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?!\d)(?<rest>.*)$/.exec(words)),
  (words) => dayOf(/^(?<day>\d{1,2})[ -](?<name>\p{L}+),? (?<year>\d{4})(?!\d)(?<rest>.*)$/u.exec(words)),
  (words) => dayOf(/^(?<year>\d{4})[ -](?:жылдын|yil|йил) (?<day>\d{1,2})[ -](?<name>\p{L}+)(?<rest>.*)$/u.exec(words)),
  (words) => dayOf(/^(?<name>\p{L}+) (?<day>\d{1,2}), (?<year>\d{4})(?!\d)(?<rest>.*)$/u.exec(words)),
];

function dayOf(match: RegExpExecArray | null): Day | null {
  if (!match?.groups) return null;
  const { year, month, day, name, rest = "" } = match.groups;
  const number = name === undefined ? Number(month) : monthOf(name);
  return number === null ? null : { year: Number(year), month: number, day: Number(day), rest };
}

function monthOf(name: string): number | null {
  const index = MONTHS.findIndex((beginning) => beginning.test(name));
  return index < 0 ? null : index + 1;
}

// Russian and Kyrgyz, Uzbek in both scripts, English.
const MONTHS: readonly RegExp[] = [
  /^(январ|янв|yanvar|jan)/,
  /^(феврал|фев|fevral|feb)/,
  /^(март|мар|mart|mar)/,
  /^(апрел|апр|aprel|apr)/,
  /^(май|мая|may)/,
  /^(июн|iyun|jun)/,
  /^(июл|iyul|jul)/,
  /^(август|авг|avgust|aug)/,
  /^(сентябр|сен|sentyabr|sentabr|sep)/,
  /^(октябр|окт|oktyabr|oktabr|oct)/,
  /^(ноябр|ноя|noyabr|nov)/,
  /^(декабр|дек|dekabr|dec)/,
];

const REGION_ZONE = 6 * 60;

function readTime(rest: string): Time | "no-such-time" | null {
  const words = rest
    .replace(/^ ?(г\.|года|год|ж\.|й\.)/, "")
    .replace(/^[,t ]+(в |в$|at |соат )?/, "")
    .trim();
  if (words === "") return { hour: null, minute: 0, second: 0, zone: 0 };
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?$/.exec(words);
  if (!match) return null;
  const [hour, minute, second] = [match[1], match[2], match[3] ?? 0].map(Number) as [number, number, number];
  if (hour > 23 || minute > 59 || second > 59) return "no-such-time";
  return { hour, minute, second, zone: zoneOf(match[4]) };
}

/** "+06:00" ⇒ 360 */
function zoneOf(words: string | undefined): number {
  if (words === undefined) return REGION_ZONE;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(words) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

function isOnCalendar({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1500 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function momentOf({ year, month, day }: Day, { hour, minute, second, zone }: Time): Date {
  if (hour === null) return new Date(Date.UTC(year, month - 1, day));
  return new Date(Date.UTC(year, month - 1, day, hour, minute - zone, second));
}
