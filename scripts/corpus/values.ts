import type { AnnotatedItem, AnnotatedMention } from "./item";

/** A year, a month or a day that is in the calendar, or two with "/" in their order. */
export function isIsoDate(value: string): boolean {
  const ends = value.split("/");
  return ends.length <= 2 && ends.every(isCalendarDate) && (ends[0] ?? "") <= (ends[1] ?? "9999");
}

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Values that are not what the marked words say. */
export function valueFaults(item: AnnotatedItem): string[] {
  return item.mentions.flatMap((mention) => {
    const words = item.text.slice(mention.start, mention.end);
    if (mention.date !== undefined) return dateFaults(words, mention.date);
    return mention.amount ? amountFaults(words, mention) : [];
  });
}

const MONTHS = /(\d{1,2}) (янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*(?: (\d{4}))?/u;
const MONTH_NUMBERS = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

function dateFaults(words: string, value: string): string[] {
  if (!isIsoDate(value)) return [`"${words}": ${value} is not a date`];
  const [, day, month = "", year] = MONTHS.exec(words) ?? [];
  if (!day || /[–—-]| по | и /.test(words)) return [];
  const number = MONTH_NUMBERS.findIndex((start) => month.startsWith(start)) + 1;
  const expected = `-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const right = value.endsWith(expected) && (!year || value.startsWith(year));
  return right ? [] : [`"${words}" is not ${value}`];
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\d\s?тыс|\d\s?(?:миң|минг|ming)/, 1e3],
  [/\d\s?млн|\d\sмиллион|\d\s?mln|\d\smillion/, 1e6],
  [/\d\s?млрд|\d\sмиллиард|\d\s?mlrd|\d\smilliard/, 1e9],
  [/\d\s?трлн|\d\sтриллион|\d\s?trln|\d\strillion/, 1e12],
];

function amountFaults(words: string, { amount, type }: AnnotatedMention): string[] {
  if (!amount) return [];
  const unitless = type === "num" && amount.unit === undefined;
  const unitFault = unitless ? [`num "${words}" needs a unit=, the counted thing in the nominative singular`] : [];
  const read = readDigits(words);
  if (read === null || read === amount.value || amount.to !== undefined) return unitFault;
  return [...unitFault, `"${words}" is ${read}, not ${amount.value}`];
}

/** "2 500", "12,5 млн", "3.400": the value where the words hold one number in digits, else null. */
function readDigits(words: string): number | null {
  const numbers = words.match(/\d[\d\s]*(?:,\d+)?/gu) ?? [];
  if (numbers.length !== 1 || /\d[.:/–—-]\d|\p{L}\d|половин|²|³/u.test(words)) return null;
  const scales = SCALES.filter(([pattern]) => pattern.test(words));
  const value = Number((numbers[0] ?? "").replace(/\s/gu, "").replace(",", "."));
  const sign = /^(минус |[-−–])/u.test(words) ? -1 : 1;
  return sign * Number((value * (scales[0]?.[1] ?? 1)).toPrecision(12));
}
