import type { AnnotatedItem, AnnotatedMention } from "../item";
import { type Finding, finding } from "./finding";

/** Dates whose value is not what the words say, counted from the day of publication: weekdays, "вчера", "прошлый год". */
export const dateFindings = (items: readonly AnnotatedItem[]): Finding[] =>
  items.flatMap((item) =>
    item.mentions.flatMap((mention) => {
      const fault = faultOf(item, mention);
      return fault ? [finding(fault, item, mention.start, mention.end)] : [];
    }),
  );

const WEEKDAYS: readonly RegExp[] = [
  /воскресень|жекшемби|yakshanba|якшанба/iu,
  /понедельник|дүйшөмбү|(?<!\p{L})dushanba|(?<!\p{L})душанба(?!\p{L}*нбе)/iu,
  /вторник|шейшемби|seshanba|сешанба/iu,
  /(?<!\p{L})сред[уыеао]|шаршемби|chorshanba|чоршанба/iu,
  /четверг|бейшемби|payshanba|пайшанба/iu,
  /пятниц|(?<!\p{L})жума(?!\p{L}*да)|(?<!\p{L})juma(?!\p{L})/iu,
  /суббот|(?<!\p{L})ишемби|(?<!\p{L})shanba|(?<!\p{L})шанба/iu,
];

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(сегодня|бүгүн|bugun|бугун)/iu, 0],
  [/^(вчера|кечээ|kecha|кеча)(?!\p{L}*(?! ))/iu, -1],
  [/^(завтра|эртең|ertaga|эртага)/iu, 1],
  [/^позавчера/iu, -2],
  [/^послезавтра/iu, 2],
];

const YEARS: readonly (readonly [RegExp, number])[] = [
  [/^(прошл|минувш)\p{L}+ год/iu, -1],
  [/^(эт|нынешн|текущ)\p{L}+ год/iu, 0],
  [/^(следующ|будущ)\p{L}+ год/iu, 1],
];

function faultOf({ text, header }: AnnotatedItem, { start, end, type, date }: AnnotatedMention): string | null {
  if (type !== "date" || !date) return null;
  const words = text.slice(start, end);
  const weekday = WEEKDAYS.findIndex((name) => name.test(words));
  if (weekday >= 0 && /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(date).getUTCDay() !== weekday)
    return "date on another day of the week";
  const days = DAYS.find(([name]) => name.test(words));
  if (days && date !== shifted(header.publishedAt, days[1])) return "relative day of another date";
  const years = YEARS.find(([name]) => name.test(words));
  const year = Number(header.publishedAt.slice(0, 4)) + (years?.[1] ?? 0);
  return years && date !== String(year) ? "relative year of another value" : null;
}

const DAY = 24 * 3600 * 1000;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, day.length);
