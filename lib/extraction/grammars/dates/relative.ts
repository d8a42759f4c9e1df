import { type DateReading, type DateText, isDash, numberAt } from "@/lib/extraction/grammars/dates/date-text";
import { isMonth, onSide, readPart } from "@/lib/extraction/grammars/dates/parts";
import type { Said, Side } from "@/lib/extraction/grammars/dates/said";
import { readYear } from "@/lib/extraction/grammars/dates/years";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import { isFunctionWord } from "@/lib/extraction/morphology/word-class";

/**
 * Dates that are counted from another day: "вчера", "в минувшую пятницу", "на этой неделе", "три года назад", "годом
 * ранее", "тот же период прошлого года", "последние три года", "понедельник, 14 сентября".
 */
export function readRelative(
  text: DateText,
  at: number,
  readPoint: (text: DateText, at: number) => DateReading | null,
): DateReading | null {
  return (
    readDayWord(text, at) ??
    readCountedBack(text, at) ??
    readSame(text, at) ??
    readShifted(text, at) ??
    readLast(text, at) ??
    readWeekday(text, at, readPoint)
  );
}

/** "вчера", "вчерашний день", "завтрашнего утра". */
function readDayWord({ says, forms }: DateText, at: number): DateReading | null {
  const by = says[at]?.day;
  if (by === undefined) return null;
  if (isEve(says, forms, at)) return null;
  // Uzbek "kechasi" is the night.
  if (/^(?:kechas|kechala|kechq)/u.test(forms[at] ?? "")) return null;
  const isAdjective = /шн(?:ий|его|ему|им|ем|яя|ей|юю|ее|ие|их)$/u.test(forms[at] ?? "");
  const hasNoun = /^(?:день|дня|дню|днем|дне|утро|утра|утру|утром|вечер|вечера|вечеру|вечером|ночь|ночи|ночью)$/u.test(
    forms[at + 1] ?? "",
  );
  if (isAdjective && !hasNoun) return null;
  return { said: { kind: "relative", unit: "day", by }, end: isAdjective ? at + 2 : at + 1 };
}

/** "накануне раунда": before something that is said, not before publication. */
const isEve = (_says: DateText["says"], forms: DateText["forms"], at: number): boolean =>
  forms[at] === "накануне" && mayBeGenitive(forms[at + 1] ?? "") && !isFunctionWord(forms[at + 1] ?? "");

/** "три года назад", "неделю назад", "годом ранее", "a year earlier", "бир жыл мурун". */
function readCountedBack(text: DateText, at: number): DateReading | null {
  const { says, language, forms } = text;
  const isOneWord = /^(?:a|an|one|бир|bir)$/u.test(forms[at] ?? "");
  const counted = isOneWord ? 1 : (language.numerals.get(forms[at] ?? "") ?? numberAt(text, at));
  const unitAt = counted === null ? at : at + 1;
  const unit = says[unitAt]?.unit;
  if (unit === undefined || says[unitAt]?.by !== undefined) return null;
  if (counted === null && says[unitAt]?.many) return null;
  const count = counted ?? 1;
  const direction = says[unitAt + 1];
  // So many years ago as no newsroom counts to the year are vague.
  if (!Number.isInteger(count) || count > 10 || !direction) return null;
  const end = unitAt + 2;
  if (direction.ago)
    return {
      said:
        unit === "week" ? { kind: "relative", unit: "day", by: -7 * count } : { kind: "relative", unit, by: -count },
      end,
    };
  if (
    direction.earlier === undefined ||
    (counted === null && !isInstrumental(forms[unitAt] ?? "", language.capitalMonths === false))
  )
    return null;
  if (language.capitalMonths === false && !isInstrumental(forms[unitAt] ?? "", true)) return null;
  return { said: { kind: "from-other", unit, by: direction.earlier * count }, end };
}

/** "годом ранее", "двумя днями позже", not "12 дней раньше срока". */
const isInstrumental = (form: string, asks: boolean): boolean => !asks || /(?:[цд]ом|нем|ами|ями|елей)$/u.test(form);

/** "тот же период прошлого года", "аналогичный период 2023 года", "тем же месяцем годом ранее". */
function readSame(text: DateText, at: number): DateReading | null {
  const { says, forms } = text;
  if (!says[at]?.same) return null;
  const noun = forms[at + 1] === "же" || forms[at + 1] === "эле" ? at + 2 : at + 1;
  const what = says[noun] ?? {};
  const isStretch = what.stretch || what.unit === "month" || what.unit === "quarter" || what.unit === "half";
  const isMonthName = isMonth(text, noun);
  if (!isStretch && !isMonthName) return null;
  const begin = text.language.of.has(forms[noun + 1] ?? "") ? noun + 2 : noun + 1;
  const year = readYear(text, begin, true);
  const part = isMonthName ? readPart(text, noun) : null;
  if (!year) return null;
  return {
    said: part ? { kind: "part", part: part.part, year: year.year } : { kind: "same", year: year.year },
    end: year.end,
  };
}

/** "прошлой неделе", "минувшую пятницу", "этим летом", "прошлого октября", "следующем квартале", "прошедшие выходные". */
function readShifted(text: DateText, at: number): DateReading | null {
  const { says, forms } = text;
  const shift = says[at] ?? {};
  if (shift.by === undefined || shift.unit === "year") return null;
  const noun = forms[at + 1] === "же" || forms[at + 1] === "самый" ? at + 2 : at + 1;
  const year = readYear(text, at, false);
  if (year) return null;
  const said = shifted(text, noun, shift.by, shift.side ?? null);
  if (!said) return null;
  return forms[at]?.startsWith("ближайш") && said.said.kind === "relative" ? null : said;
}

function shifted(text: DateText, at: number, by: number, side: Side): DateReading | null {
  const word = text.says[at] ?? {};
  if (word.weekday !== undefined && !(word.unit === "week" && isWeek(text, at)))
    return { said: { kind: "weekday", day: word.weekday, to: null, side }, end: withDayNoun(text, at + 1) };
  if (isMonth(text, at) || word.season !== undefined) {
    const part = readPart(text, at);
    return part && { said: { kind: "part", part: onSide(part.part, side), year: null }, end: part.end };
  }
  if (word.night && by <= 0) return { said: { kind: "relative", unit: "day", by: 0 }, end: at + 1 };
  if (word.dayAndNight && by < 0) return { said: { kind: "relative", unit: "day", by }, end: at + 1 };
  if (word.unit === undefined || word.unit === "day" || word.by !== undefined || word.many) return null;
  return { said: { kind: "relative", unit: word.unit, by }, end: at + 1 };
}

/** Kyrgyz "жума" is the week after a word that says which, unless "күнү" follows. */
const isWeek = ({ forms }: DateText, at: number): boolean => !/^(?:күн|kun)/u.test(forms[at + 1] ?? "");

/** "последние три года", "последних пяти лет". */
function readLast(text: DateText, at: number): DateReading | null {
  const { says, language, forms } = text;
  if (!says[at]?.last) return null;
  const count = language.numerals.get(forms[at + 1] ?? "") ?? numberAt(text, at + 1);
  const unit = says[at + 2]?.unit;
  const isPeriod = unit === "year" && count !== null && Number.isInteger(count) && count >= 2 && count <= 10;
  // "за последние три года" is a stretch of the calendar, "последние три года он работал" a duration.
  if (!isPeriod || !/^(?:за)$/u.test(forms[at - 1] ?? "")) return null;
  return { said: { kind: "last", unit, count }, end: at + 3 };
}

/** "понедельник", "пятницу, 3 мая", "жума күнү", "выходные". */
function readWeekday(
  text: DateText,
  at: number,
  readPoint: (text: DateText, at: number) => DateReading | null,
): DateReading | null {
  const { says, words, forms } = text;
  const word = says[at] ?? {};
  if (word.unit === "weekend" && /^(?:в|на|за|к|до|с)$/u.test(forms[at - 1] ?? ""))
    return { said: { kind: "relative", unit: "weekend", by: 0 }, end: at + 1 };
  if (
    word.weekday === undefined ||
    (word.unit === "week" && isWeek(text, at) && !/^(?:жума|juma)$/u.test(forms[at] ?? ""))
  )
    return null;
  if (
    /^сред/u.test(forms[at] ?? "") &&
    !/^(?:в|во|на|к|ко|до|с|со|по|после|утра|утру|вечера|вечеру|ночь)?$/u.test(forms[at - 1] ?? "")
  )
    return null;
  if (text.language.capitalMonths && !/^\p{Lu}/u.test(words[at]?.text ?? "")) return null;
  // Kyrgyz "жума" alone is a week.
  if (word.unit === "week" && isWeek(text, at)) return null;
  const end = withDayNoun(text, at + 1);
  const comma = forms[end] === "," ? end + 1 : end;
  const exact = numberAt(text, comma) !== null || isMonth(text, comma) ? readPoint(text, comma) : null;
  if (exact && exact.said.kind === "part" && exact.said.part.kind === "day") return exact;
  const to = isDash(text, end) ? says[end + 1]?.weekday : undefined;
  return { said: weekday(word.weekday, to ?? null), end: to === undefined ? end : end + 2 };
}

const weekday = (day: number, to: number | null): Said => ({ kind: "weekday", day, to, side: null });

/** Kyrgyz "жума күнү": the word for day is needed to tell Friday from the week. */
const withDayNoun = ({ forms, says }: DateText, end: number): number =>
  /^күнү/u.test(forms[end] ?? "") && says[end - 1]?.unit === "week" ? end + 1 : end;
