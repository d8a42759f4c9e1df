import { type DateText, isDash, isGluedTo, joint, numberAt } from "@/lib/extraction/grammars/dates/date-text";
import { isoDate } from "@/lib/extraction/grammars/dates/period";
import type { Part, Side } from "@/lib/extraction/grammars/dates/said";

/** A part of a year and the word after it. */
export interface PartReading {
  part: Part;
  end: number;
}

/** "26 марта", "3–5 мая", "январе–сентябре", "второй квартал", "весной", "девять месяцев", "15-го числа". */
export function readPart(text: DateText, at: number): PartReading | null {
  return (
    readDays(text, at) ??
    readMonths(text, at) ??
    readSeason(text, at) ??
    readOrdinalPart(text, at) ??
    readTotal(text, at)
  );
}

/** "26 марта", "3–5 мая", "21 и 22 марта", "26-март", "march 26", "26th of March", "14-го числа". */
function readDays(text: DateText, at: number): PartReading | null {
  const monthFirst = text.language.capitalMonths && isMonth(text, at) ? readMonthDay(text, at) : null;
  if (monthFirst) return monthFirst;
  const first = dayAt(text, at);
  if (!first) return null;
  const last = secondDay(text, first);
  const days = last ?? first;
  const after = isDash(text, days.end) && isGluedTo(text, days.end) ? days.end + 1 : days.end;
  const monthAt = text.language.of.has(text.forms[after] ?? "") && text.language.capitalMonths ? after + 1 : after;
  const to = last?.day ?? null;
  const month = isMonth(text, monthAt) ? text.says[monthAt]?.month : undefined;
  if (month !== undefined && isoDate(LEAP_YEAR, month, to ?? first.day) === null) return null;
  if (month !== undefined) return { part: { kind: "day", month, day: first.day, to }, end: monthAt + 1 };
  if (text.says[days.end]?.dayNoun && days.suffixed)
    return { part: { kind: "day-of-month", day: first.day, to }, end: days.end + 1 };
  return days.suffixed && standsAlone(text, at, days.end)
    ? { part: { kind: "day-of-month", day: first.day, to }, end: days.end }
    : null;
}

/** 29 February is a day. */
const LEAP_YEAR = 2024;

interface DayReading {
  day: number;
  end: number;
  suffixed: boolean;
}

/** "26", "26-го", "26th", "первого" before a month. */
function dayAt(text: DateText, at: number): DayReading | null {
  const day = numberAt(text, at);
  if (day === null || day < 1 || day > 31) return firstInWords(text, at);
  const isRussian = isDash(text, at + 1) && isGluedTo(text, at + 1) && isGluedTo(text, at + 2);
  if (isRussian && /^(?:го|е|му|м)$/u.test(text.forms[at + 2] ?? "")) return { day, end: at + 3, suffixed: true };
  if (/^(?:st|nd|rd|th)$/u.test(text.forms[at + 1] ?? "") && isGluedTo(text, at + 1))
    return { day, end: at + 2, suffixed: false };
  return { day, end: at + 1, suffixed: false };
}

/** "первого сентября". */
function firstInWords(text: DateText, at: number): DayReading | null {
  const { says } = text;
  const tens = says[at]?.tens;
  const joined = tens !== undefined ? says[at + 1]?.dayOrdinal : undefined;
  const day = joined !== undefined && tens !== undefined && joined < 10 ? tens + joined : says[at]?.dayOrdinal;
  const end = joined !== undefined ? at + 2 : at + 1;
  const isDay = day !== undefined && day <= 31 && (isMonth(text, end) || says[end]?.dayNoun);
  return isDay ? { day, end, suffixed: true } : null;
}

function secondDay(text: DateText, first: DayReading): DayReading | null {
  const by = joint(text, first.end, text);
  const second = by ? dayAt(text, by.end) : null;
  if (!by || !second || second.day <= first.day || (by.and && second.day !== first.day + 1)) return null;
  // "2024-03-26" is no range, and "12-15" without a month is none either.
  const after = isDash(text, second.end) ? second.end + 1 : second.end;
  const isDate = isMonth(text, after) || (second.suffixed && text.says[second.end]?.dayNoun);
  return isDate ? second : null;
}

/** "March 26", "March 3–5". */
function readMonthDay(text: DateText, at: number): PartReading | null {
  const month = text.says[at]?.month;
  const first = dayAt(text, at + 1);
  if (month === undefined || !first) return null;
  const by = isDash(text, first.end) ? dayAt(text, first.end + 1) : null;
  const last = by && by.day > first.day ? by : null;
  return { part: { kind: "day", month, day: first.day, to: last?.day ?? null }, end: last?.end ?? first.end };
}

/** "до 15-го": nothing follows that the ordinal could belong to. */
function standsAlone({ words, forms, says }: DateText, at: number, end: number): boolean {
  if (!/^(?:до|к|с|от|на|после|по)$/u.test(forms[at - 1] ?? "")) return false;
  const next = words[end];
  return (
    next === undefined ||
    next.kind === "mark" ||
    /^(?:и|по|до|в|на|с|но|а|уже|он|она|они)$/u.test(forms[end] ?? "") ||
    says[end]?.dayNoun === true
  );
}

/** A month is written as its language writes it, so that "Май" and "Марта" the names are none. */
export function isMonth({ words, says, language, forms }: DateText, at: number): boolean {
  const word = words[at];
  if (word === undefined || says[at]?.month === undefined) return false;
  const isCapital = /^\p{Lu}/u.test(word.text);
  if (language.capitalMonths === true) return isCapital;
  if (language.capitalMonths === null || !isCapital) return true;
  return at === 0 || /^\p{Lu}+$/u.test(word.text) || /^[«„“"—–-]$/u.test(forms[at - 1] ?? "");
}

/** "мае", "январе–сентябре", "января по сентябрь" from its first, "январь-март", "июле и августе", "прошлого октября". */
function readMonths(text: DateText, at: number): PartReading | null {
  const pair = monthPair(text, at);
  if (pair) return pair;
  if (!isMonth(text, at) || !mayStandAlone(text, at) || isCounted(text, at)) return null;
  const month = text.says[at]?.month ?? 0;
  const by = joint(text, at + 1, text);
  const to = by && isMonth(text, by.end) ? text.says[by.end]?.month : undefined;
  const isRange =
    to !== undefined &&
    to !== month &&
    (!by?.and || to === (month % 12) + 1) &&
    numberAt(text, (by?.end ?? 0) - 1) === null;
  if (isRange && by) return { part: { kind: "month", month, to, side: null }, end: by.end + 1 };
  return { part: { kind: "month", month, to: null, side: null }, end: at + 1 };
}

/** "январь-март" is one word. */
function monthPair({ forms, language }: DateText, at: number): PartReading | null {
  const [from = "", to = "", ...rest] = (forms[at] ?? "").split("-");
  const [month, last] = [language.words.get(from)?.month, language.words.get(to)?.month];
  if (rest.length > 0 || month === undefined || last === undefined || month === last) return null;
  return { part: { kind: "month", month, to: last, side: null }, end: at + 1 };
}

/** "45 мая" is no May. */
const isCounted = (text: DateText, at: number): boolean =>
  text.words[at - 1]?.kind === "number" && text.language.capitalMonths === false;

/** English "may" and "march" are months only after a preposition or beside a number. */
function mayStandAlone(text: DateText, at: number): boolean {
  if (!text.language.capitalMonths) return true;
  const before = text.forms[at - 1] ?? "";
  return (
    text.language.yearAfter.has(before) ||
    text.language.of.has(before) ||
    numberAt(text, at + 1) !== null ||
    !/^(?:may|march|august)$/u.test(text.forms[at] ?? "")
  );
}

function readSeason({ says, words, language, forms }: DateText, at: number): PartReading | null {
  const season = says[at]?.season;
  if (
    season === undefined ||
    (language.capitalMonths && !language.of.has(forms[at - 1] ?? "") && !language.yearAfter.has(forms[at - 1] ?? ""))
  )
    return null;
  if (/^\p{Lu}/u.test(words[at]?.text ?? "") && at > 0) return null;
  if (
    forms[at] === "fall" &&
    says[at - 1]?.by === undefined &&
    !/^\d{4}$/u.test(words[forms[at + 1] === "of" ? at + 2 : at + 1]?.text ?? "")
  )
    return null;
  if (language.yearFirst && !isSeasonWord(says, forms, at)) return null;
  if (language.capitalMonths === false && !isOfNow(forms, at) && !isYearAhead(says, at)) return null;
  return { part: { kind: "season", season, side: null }, end: at + 1 };
}

/** Kyrgyz "жаз" and "жай" are other words too: only "жайында", and after a year or a word that says which. */
const isSeasonWord = (says: DateText["says"], forms: readonly string[], at: number): boolean =>
  says[at - 1]?.by !== undefined ||
  says[at - 1]?.unit === "year" ||
  /(?:[ыиуү]нд[аеоө]|[oiо]рда|orda|zda)$/u.test(forms[at] ?? "");

/** "зимой", "к весне", "за лето" are of a year; "всякой осенью", "одну зиму", "по весне" are not. */
function isOfNow(forms: readonly string[], at: number): boolean {
  const before = forms[at - 1] ?? "";
  if (/^(?:зимой|весной|летом|осенью)$/u.test(forms[at] ?? "")) return !/^(?:всяк|кажд|люб|одн|т[ао])/u.test(before);
  return /^(?:к|до|с|на|за|конца|конце|концу|начала|начале|началу|середине|середины)$/u.test(before);
}

const isYearAhead = (says: DateText["says"], at: number): boolean =>
  says[at + 1]?.by !== undefined || says[at - 1]?.by !== undefined;

/** "второй квартал", "II полугодии", "первом и втором кварталах", "1-м квартале", "первую пятидневку августа". */
function readOrdinalPart(text: DateText, at: number): PartReading | null {
  const closing = lastDays(text, at);
  if (closing) return closing;
  const first = ordinalAt(text, at);
  if (!first) return null;
  const by = joint(text, first.end, text);
  const second = by ? ordinalAt(text, by.end) : null;
  const end = second && second.n > first.n ? second.end : first.end;
  const last = end > first.end && second ? second.n : first.n;
  const unit = text.says[end]?.unit;
  if (unit === "quarter" && last <= 4) return { part: { kind: "quarter", first: first.n, last }, end: end + 1 };
  if (unit === "half" && first.n <= 2) return halfAt(text, first.n, end);
  const days = text.says[end]?.days;
  const month = isMonth(text, end + 1) ? text.says[end + 1]?.month : undefined;
  if (days === undefined || month === undefined || first.n * days > 31) return null;
  return {
    part: { kind: "days", month, from: (first.n - 1) * days + 1, to: first.n * days > 29 ? 31 : first.n * days },
    end: end + 2,
  };
}

/** "последняя декада июля". */
function lastDays(text: DateText, at: number): PartReading | null {
  const days = text.says[at]?.last ? text.says[at + 1]?.days : undefined;
  const month = isMonth(text, at + 2) ? text.says[at + 2]?.month : undefined;
  if (days === undefined || month === undefined) return null;
  return { part: { kind: "days", month, from: days === 10 ? 21 : 26, to: 31 }, end: at + 3 };
}

/** "первой половине" is none; "биринчи жарым жылдык" and "birinchi yarim yil" go on. */
function halfAt({ says, language, forms }: DateText, half: number, at: number): PartReading | null {
  const end = says[at + 1]?.unit === "year" || says[at + 1]?.unit === "half" ? at + 2 : at + 1;
  // "haftaning ikkinchi yarmida" is half of a week.
  const isOfYear = end > at + 1 || says[at - 2]?.unit === "year" || /^жылдык/u.test(forms[at] ?? "");
  return language.yearFirst && !isOfYear ? null : { part: { kind: "half", half }, end };
}

function ordinalAt(text: DateText, at: number): { n: number; end: number } | null {
  const n = text.says[at]?.ordinal;
  if (n !== undefined) return { n, end: at + 1 };
  const digits = numberAt(text, at);
  if (digits === null || digits > 6) return null;
  if (
    isDash(text, at + 1) &&
    isGluedTo(text, at + 1) &&
    /^(?:й|го|м|му|ом|е|ое|ая|ой|чи|чү|nchi)$/u.test(text.forms[at + 2] ?? "")
  )
    return { n: digits, end: at + 3 };
  const next = isDash(text, at + 1) ? at + 2 : at + 1;
  return text.says[next]?.unit === "quarter" || text.says[next]?.unit === "half" ? { n: digits, end: next } : null;
}

/** "девять месяцев" after "за" is the time since January; "полугодие" and "три квартала" alike. */
function readTotal(text: DateText, at: number): PartReading | null {
  const { forms, says, language } = text;
  const opening = /^(?:первые|первых)$/u.test(forms[at] ?? "") ? at + 1 : at;
  const months = opening > at ? (language.numerals.get(forms[opening] ?? "") ?? numberAt(text, opening)) : null;
  if (months !== null && Number.isInteger(months) && says[opening + 1]?.unit === "month")
    return {
      part: { kind: "months", count: months },
      end: /^года$/u.test(forms[opening + 2] ?? "") ? opening + 3 : opening + 2,
    };
  const count = language.numerals.get(forms[at] ?? "") ?? numberAt(text, at);
  const unit = says[at + 1]?.unit;
  if (language.yearFirst) return monthsSince(text, at);
  const isTotal = language.totals.has(forms[at - 1] ?? "");
  if (!isTotal) return null;
  if (says[at]?.unit === "half" && forms[at] !== "полугодий") return { part: { kind: "half", half: 0 }, end: at + 1 };
  if (count === null || !Number.isInteger(count) || count < 2 || count > 11) return null;
  if (unit === "month") return { part: { kind: "months", count }, end: at + 2 };
  return unit === "quarter" && count <= 3 ? { part: { kind: "quarter", first: 1, last: count }, end: at + 2 } : null;
}

/** "тогуз айда", "oʻn bir oylik": so many months of this year. */
function monthsSince({ forms, says, language }: DateText, at: number): PartReading | null {
  const first = language.numerals.get(forms[at] ?? "") ?? null;
  const isEleven = first === 10 && /^(?:бир|bir)$/u.test(forms[at + 1] ?? "");
  const unitAt = isEleven ? at + 2 : at + 1;
  const isOf = says[unitAt]?.unit === "month" && /(?:айда|oyda|oylik|айлык|oy)$/u.test(forms[unitAt] ?? "");
  if (first === null || !Number.isInteger(first) || !isOf) return null;
  return { part: { kind: "months", count: isEleven ? 11 : first }, end: unitAt + 1 };
}

/** A part that a word says to be past, present or to come: "прошлого октября", "этим летом". */
export function onSide(part: Part, side: Side): Part {
  return part.kind === "month" || part.kind === "season" ? { ...part, side } : part;
}
