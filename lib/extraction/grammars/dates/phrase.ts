import {
  type DateReading,
  type DateText,
  isDash,
  isGluedTo,
  numberAt,
} from "@/lib/extraction/grammars/dates/date-text";
import { type PartReading, readPart } from "@/lib/extraction/grammars/dates/parts";
import { isoDate, isoYear, through } from "@/lib/extraction/grammars/dates/period";
import { readRelative } from "@/lib/extraction/grammars/dates/relative";
import type { Said } from "@/lib/extraction/grammars/dates/said";
import { readYear } from "@/lib/extraction/grammars/dates/years";
import { SILENT } from "@/lib/extraction/lexicon/calendar/calendar-word";

/** The date that begins at a word; null when none does. Reads a bounded number of words ahead and never goes back. */
export function readDate(text: DateText, at: number): DateReading | null {
  const first = readPoint(text, at);
  return first && readRange(text, at, first);
}

/** "марта 2018 по октябрь 2019 года", "1 марта по 10 мая", "1-dekabrdan 15-fevralgacha", "с пятницы по воскресенье". */
function readRange(text: DateText, at: number, first: DateReading): DateReading {
  const next = rangeJoint(text, at, first.end);
  const second = next === null ? null : readPoint(text, next);
  if (!second || !areAlike(first.said, second.said)) return first;
  return { said: { kind: "between", from: first.said, to: second.said }, end: second.end };
}

function rangeJoint(text: DateText, at: number, end: number): number | null {
  const { forms, language } = text;
  const form = forms[end] ?? "";
  if (isDash(text, end) || language.through.has(form)) return end + 1;
  if (language.until.has(form) && language.since.has(forms[at - 1] ?? "")) return end + 1;
  const isFromTo = language.endings !== null && /(?:д[аеоө]н|т[аеоө]н|dan)$/u.test(forms[end - 1] ?? "");
  return isFromTo && endsUntil(text, end) ? end : null;
}

/** "… 15-fevralgacha", "душанбадан сешанбага": the word that says "until" comes a few words later. */
const endsUntil = ({ forms }: DateText, from: number): boolean =>
  forms.slice(from, from + 5).some((form) => /(?:gacha|ga|чейин|га|ге|го|гө|ка|ке)$/u.test(form));

function areAlike(first: Said, second: Said): boolean {
  if (first.kind === "part" && second.kind === "part")
    return first.part.kind === second.part.kind || (first.part.kind === "day" && second.part.kind === "day");
  return first.kind === second.kind && (first.kind === "weekday" || first.kind === "fixed");
}

function readPoint(text: DateText, at: number): DateReading | null {
  if (saysNothing(text, at)) return null;
  return (
    readNumeric(text, at) ??
    readDecade(text, at) ??
    readRelative(text, at, readPoint) ??
    readEdge(text, at) ??
    readCalendar(text, at)
  );
}

/** Nothing begins at a word that tells neither of time nor of a number: most words, and one look tells. */
function saysNothing({ words, forms, says, language }: DateText, at: number): boolean {
  const form = forms[at] ?? "";
  return (
    says[at] === SILENT &&
    words[at]?.kind !== "number" &&
    !language.numerals.has(form) &&
    !DECADES.has(form) &&
    !form.includes("-") &&
    !OPENINGS.has(form)
  );
}

/** "one week ago", "бир жыл мурун", "первые три месяца". */
const OPENINGS: ReadonlySet<string> = new Set(["a", "an", "one", "бир", "bir", "первые", "первых"]);

/** "26.03.2021", "26.03.21 г.", "2021-03-26". */
function readNumeric(text: DateText, at: number): DateReading | null {
  const written = text.words[at]?.text ?? "";
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(written);
  if (match) {
    const period = isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
    return period === null ? null : { said: { kind: "fixed", period }, end: withYearSign(text, at + 1) };
  }
  const [year, month, day] = [numberAt(text, at), numberAt(text, at + 2), numberAt(text, at + 4)];
  if (year === null || year < 1000 || month === null || day === null) return null;
  if (!isDash(text, at + 1) || !isDash(text, at + 3) || !isGluedTo(text, at + 2)) return null;
  const period = isoDate(year, month, day);
  return period === null ? null : { said: { kind: "fixed", period }, end: at + 5 };
}

function withYearSign({ forms, words }: DateText, end: number): number {
  if (forms[end] === "года") return end + 1;
  return forms[end] === "г" && forms[end + 1] === "." && end + 2 < words.length ? end + 2 : end;
}

/** "1990-х", "1990-е годы", "1930-жылдары", "1990s", "тридцатых". */
function readDecade(text: DateText, at: number): DateReading | null {
  const { forms, words, says, language } = text;
  const inWords = DECADES.get(forms[at] ?? "");
  if (inWords !== undefined && !language.yearFirst) {
    const noun = /^год/u.test(forms[at + 1] ?? "");
    const isBare = /^(?:в|с|до|к)$/u.test(forms[at - 1] ?? "") && words[at + 1]?.kind !== "word";
    const century = noun && /^века?$/u.test(forms[at + 3] ?? "") ? CENTURIES.get(forms[at + 2] ?? "") : undefined;
    if (century !== undefined) return { said: decade(century + inWords), end: at + 4 };
    return noun || isBare ? { said: decade(1900 + inWords), end: noun ? at + 2 : at + 1 } : null;
  }
  const year = numberAt(text, at);
  if (year === null || year % 10 !== 0 || (year < 1000 && (year > 90 || year < 10))) return null;
  const begin = year < 100 ? 1900 + year : year;
  if (forms[at + 1] === "s" && isGluedTo(text, at + 1) && year >= 1000) return { said: decade(begin), end: at + 2 };
  if (!isDash(text, at + 1) || !isGluedTo(text, at + 1)) return null;
  if (language.yearFirst) {
    const isPlural = /^(?:жылдар|yillar)/u.test(forms[at + 2] ?? "");
    return isPlural && year >= 1000 ? { said: decade(begin), end: at + 3 } : null;
  }
  if (!/^(?:х|е|ых|ые|ми)$/u.test(forms[at + 2] ?? "")) return null;
  const noun = says[at + 3]?.unit === "year";
  return year >= 1000 || noun ? { said: decade(begin), end: noun ? at + 4 : at + 3 } : null;
}

const decade = (year: number): Said => ({ kind: "fixed", period: through(isoYear(year), isoYear(year + 9)) });

/** "девяностые годы | двадцатого | века". */
const CENTURIES: ReadonlyMap<string, number> = new Map([
  ["восемнадцатого", 1700],
  ["девятнадцатого", 1800],
  ["позапрошлого", 1800],
  ["двадцатого", 1900],
  ["прошлого", 1900],
]);

const DECADES: ReadonlyMap<string, number> = new Map(
  ["двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност"].flatMap(
    (stem, index) => ["ые", "ых", "ым", "ыми"].map((ending) => [stem + ending, (index + 2) * 10] as const),
  ),
);

/** "конца 2024 года", "начале октября", "end of the year": the words are of the date, its value is that of the whole. */
function readEdge(text: DateText, at: number): DateReading | null {
  const { says, language, forms } = text;
  if (!says[at]?.edge || language.yearFirst) return null;
  let from = at + 1;
  while (from < at + 3 && language.capitalMonths && (language.of.has(forms[from] ?? "") || forms[from] === "-")) from++;
  const whole = readDecade(text, from) ?? readRelative(text, from, readPoint) ?? readCalendar(text, from);
  if (whole) return whole.said.kind === "relative" && whole.said.unit === "day" ? null : whole;
  const unit = says[from]?.unit;
  if (
    unit === undefined ||
    says[from]?.by !== undefined ||
    unit === "day" ||
    !/^(?:года|месяца|недели|квартала|полугодия|year|month|week|quarter)$/u.test(forms[from] ?? "")
  )
    return null;
  return { said: { kind: "relative", unit, by: 0 }, end: from + 1 };
}

/** A part of a year, a year, or both in the order of the language. */
function readCalendar(text: DateText, at: number): DateReading | null {
  const year = readYear(text, at, false);
  if (year)
    return text.language.yearFirst
      ? yearThenPart(text, year)
      : { said: { kind: "year", year: year.year }, end: year.end };
  const part = readPart(text, at);
  return part ? partThenYear(text, part) : thisYear(text, at);
}

/** "жылдын аягында", "жылдын биринчи жарымында", "yil boshidan": of this year. */
function thisYear(text: DateText, at: number): DateReading | null {
  const { says, language } = text;
  const word = says[at] ?? {};
  if (!language.yearFirst || word.unit !== "year" || word.by !== undefined) return null;
  const read = yearThenPart(text, { year: { by: 0 }, end: at + 1 });
  return read.end > at + 1 ? read : null;
}

/** "2024-жылдын 5-майында", "kelasi yil fevralda", "жылдын аягында". */
function yearThenPart(text: DateText, year: NonNullable<ReturnType<typeof readYear>>): DateReading {
  const same = sameStretch(text, year.end);
  if (same !== null) return { said: { kind: "same", year: year.year }, end: same };
  const part = readPart(text, year.end);
  if (part) return { said: { kind: "part", part: part.part, year: year.year }, end: withEdge(text, part.end) };
  return { said: { kind: "year", year: year.year }, end: withEdge(text, year.end) };
}

/** "өткөн жылдын | ошол эле мезгили": the word after. */
function sameStretch({ says, forms }: DateText, at: number): number | null {
  if (!says[at]?.same) return null;
  const noun = /^(?:эле|ham)$/u.test(forms[at + 1] ?? "") ? at + 2 : at + 1;
  return says[noun]?.stretch ? noun + 1 : null;
}

/** "августтун аягында": the edge stands after what it is of. */
const withEdge = ({ says, language }: DateText, end: number): number =>
  language.yearFirst && says[end]?.edge ? end + 1 : end;

function partThenYear(text: DateText, { part, end }: PartReading): DateReading {
  const { forms, language } = text;
  if (language.yearFirst) {
    return { said: { kind: "part", part, year: null }, end: withEdge(text, end) };
  }
  const begin = language.capitalMonths && language.of.has(forms[end] ?? "") && forms[end] !== "in" ? end + 1 : end;
  const year = readYear(text, begin, true);
  if (!year || (isTotal(part.kind) && numberAt(text, begin) === null && "ofOther" in year.year))
    return { said: { kind: "part", part, year: null }, end };
  if (part.kind === "month" && "at" in year.year && year.year.to !== null)
    return { said: { kind: "part", part, year: null }, end };
  return { said: { kind: "part", part, year: year.year }, end: year.end };
}

const isTotal = (kind: string): boolean => kind === "months";
