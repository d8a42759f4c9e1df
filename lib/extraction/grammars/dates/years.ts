import { formOf } from "@/lib/extraction/form";
import {
  type DateText,
  isDash,
  isGluedTo,
  isYear,
  joint,
  numberAt,
  type YearReading,
} from "@/lib/extraction/grammars/dates/date-text";
import { isFunctionWord } from "@/lib/extraction/morphology/word-class";

/**
 * A year: "2021 года", "2019–2021 годах", "2013 по 2015 год", "2004-м", "2019/20", "2021-жылдын", "прошлого года",
 * "того же года". A number alone is one only after a part of a year, in brackets, or after such words as English has.
 */
export function readYear(text: DateText, at: number, afterPart: boolean): YearReading | null {
  return numberedYear(text, at, afterPart) ?? relativeYear(text, at);
}

function numberedYear(text: DateText, at: number, afterPart: boolean): YearReading | null {
  const first = numberAt(text, at);
  if (!isYear(first)) return null;
  const second = secondYear(text, at, first);
  const end = second?.end ?? at + 1;
  const noun = yearNoun(text, end);
  const suffixed = noun ?? suffixEnd(text, end);
  if (suffixed !== null) return { year: { at: first, to: second?.year ?? null }, end: suffixed };
  const isSeason = second !== null && (text.forms[at + 1] === "/" || (isDash(text, at + 1) && isGluedTo(text, at + 1)));
  return isSeason || (isAllowedAlone(text, at, end, afterPart) && !isJoinedOn(text, end))
    ? { year: { at: first, to: second?.year ?? null }, end }
    : null;
}

/** "2019–2021", "2013 по 2015", "2014 и 2015", "2019/20". */
function secondYear(text: DateText, at: number, first: number): { year: number; end: number } | null {
  const begin = suffixEnd(text, at + 1) ?? at + 1;
  if (text.forms[begin] === "/" && isGluedTo(text, begin) && isGluedTo(text, begin + 1)) {
    const short = numberAt(
      { ...text, words: text.words.with(begin, { ...SLASH, ...text.words[begin], text: "–" }) },
      begin + 1,
    );
    if (short === first + 1 || short === (first + 1) % 100) return { year: first + 1, end: begin + 2 };
    return null;
  }
  const by = joint(text, begin, text);
  const second = by ? numberAt(text, by.end) : null;
  if (!by || !isYear(second) || second <= first || (by.and && second !== first + 1)) return null;
  const isShown =
    by.and || yearNoun(text, by.end + 1) !== null || suffixEnd(text, by.end + 1) !== null || isDash(text, begin);
  return isShown ? { year: second, end: by.end + 1 } : null;
}

const SLASH = { kind: "mark", start: 0, end: 0, text: "–", plain: "–", form: formOf("–") } as const;

/** "года", "г.", "гг.", "-жылдын", "yilda": the word after; null where no word for a year stands. */
function yearNoun(text: DateText, at: number): number | null {
  const { forms, says, language } = text;
  const noun = isDash(text, at) && isGluedTo(text, at) && language.yearFirst ? at + 1 : at;
  if (says[noun]?.unit === "year" && says[noun]?.by === undefined) return noun + 1;
  if (!/^гг?$/u.test(forms[at] ?? "") || language.yearFirst) return null;
  if (forms[at + 1] !== ".") return at + 1;
  if (forms[at] === "г" && forms[at + 2] === "г" && forms[at + 3] === "." && isGluedTo(text, at + 2)) return at + 4;
  return at + 2 < text.words.length ? at + 2 : at + 1;
}

/** "2004-м", "2013-го": the word after the ending; "1990-е" and "1990-х" are decades. */
function suffixEnd(text: DateText, at: number): number | null {
  const isEnding =
    isDash(text, at) &&
    isGluedTo(text, at) &&
    isGluedTo(text, at + 1) &&
    /^(?:го|м|й|му|ом)$/u.test(text.forms[at + 1] ?? "");
  if (!isEnding) return null;
  return yearNoun(text, at + 2) ?? at + 2;
}

function isAllowedAlone(text: DateText, at: number, end: number, afterPart: boolean): boolean {
  const { forms, language, words } = text;
  // "2018 – комиссия": a line of a life.
  const isEntry = (first: number, after: number): boolean =>
    (first === 0 || (first === 1 && isDash(text, 0))) && isDash(text, after) && !isGluedTo(text, after);
  if (afterPart) return true;
  if (forms[at - 1] === "(" && forms[end] === ")") return true;
  if (isEntry(at, end)) return true;
  if (language.capitalMonths === false && !language.yearFirst) return isBareYear(text, at, end);
  return language.yearAfter.has(forms[at - 1] ?? "") && words[end]?.kind !== "number" && !/^%$/u.test(forms[end] ?? "");
}

/** "в 1987, когда": after a preposition of time and before no thing that could be counted. */
function isBareYear({ words, forms }: DateText, at: number, end: number): boolean {
  const year = Number(words[at]?.text ?? 0);
  const isOfTime = /^(?:в|с|к|до|по|после)$/u.test(forms[at - 1] ?? "") && year >= 1800 && year <= 2100;
  const isFromTo = words[at - 2]?.kind === "number" || words[end + 1]?.kind === "number";
  return (
    isOfTime &&
    !isFromTo &&
    (words[end]?.kind !== "word" || isFunctionWord(forms[end] ?? "")) &&
    !/^[%°$€₽]$/u.test(forms[end] ?? "")
  );
}

const isJoinedOn = (text: DateText, end: number): boolean =>
  isGluedTo(text, end) && /^[-–/:]$/u.test(text.forms[end] ?? "") && isGluedTo(text, end + 1);

/** "прошлого года", "этого же года", "былтыр", "того же года". */
function relativeYear({ says, forms }: DateText, at: number): YearReading | null {
  const word = says[at] ?? {};
  if (word.unit === "year" && word.by !== undefined) return { year: { by: word.by }, end: at + 1 };
  const next = forms[at + 1] === "же" || forms[at + 1] === "самого" ? at + 2 : at + 1;
  if (says[next]?.unit !== "year" || says[next]?.by !== undefined || says[next]?.many) return null;
  if (word.same && next > at + 1) return { year: { ofOther: 0 }, end: next + 1 };
  if (word.by === undefined) return null;
  return { year: /^(?:предыдущ|мурунку)/u.test(forms[at] ?? "") ? { ofOther: -1 } : { by: word.by }, end: next + 1 };
}
