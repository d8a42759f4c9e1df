import { isClock } from "@/lib/extraction/grammars/numbers/clock-times";
import { isCalled } from "@/lib/extraction/grammars/numbers/names-with-numbers";
import type { NumberReading } from "@/lib/extraction/grammars/numbers/number";
import { isOrdinal, isPartOrOrdinal } from "@/lib/extraction/grammars/numbers/ordinals";
import { isGlued, type NumberText } from "@/lib/extraction/grammars/numbers/written";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";

/**
 * Numbers that are no figures: scores, times of day, numbers of houses, lots, telephones, list items and whatever is
 * written into a name or a code. `at` is the first word of the number, `end` the word after it.
 */
export function isNoFigure(
  text: NumberText,
  at: number,
  { end, value }: Pick<NumberReading, "end" | "value">,
): boolean {
  return (
    isWrittenOn(text, at, end) ||
    isCalled(text, at, end) ||
    isPartOrOrdinal(text, end) ||
    isOrdinal(text, at, end) ||
    isClock(text, at, end, value) ||
    isInAddress(text, at) ||
    isProportion(text, at, end) ||
    isScore(text, at) ||
    isOutOf(text, at, end) ||
    isMinutes(text, end) ||
    isYear(text, at, end)
  );
}

/** "E-9", "6:4", "22-08-117", "17/21", "5-го": other signs without a space; "двух- и трёхкомнатные". */
function isWrittenOn(text: NumberText, at: number, end: number): boolean {
  const { words } = text;
  if (/^[-‐]$/u.test(words[end]?.text ?? "") && isGlued(text, end) && isLoose(text, end + 1)) return true;
  if (text.words[at]?.kind === "word") return false;
  const before = isGlued(text, at) ? (words[at - 1]?.text ?? "") : "";
  if (before !== "" && !/^[(«„“"'[$€₽₸¥+~≈…—–]$/u.test(before)) return true;
  if (before === "+" && words[at - 2]?.kind === "word" && isGlued(text, at - 1)) return true;
  if (/^[+–—]$/u.test(before) && words[at - 2]?.kind === "number" && isGlued(text, at - 1)) return true;
  if (!isGlued(text, end)) return false;
  const after = words[end]?.text ?? "";
  if (isSuffix(text, end)) return false;
  if (/^[:/‐\-–−×+]$/u.test(after))
    return isGlued(text, end + 1) && words[end + 1] !== undefined && !isPerSecond(text, end);
  return (
    words[end]?.kind === "word" &&
    words[end - 1]?.kind === "number" &&
    (!/^[a-zа-я]{1,6}$/u.test(text.forms[end] ?? "") || /^[A-Z]$/u.test(words[end]?.text ?? ""))
  );
}

/** "из 5-ти сёл": the ending of a cardinal, which the number keeps; "5-го" is that of an ordinal. */
export const isSuffix = ({ words, forms }: NumberText, end: number): boolean =>
  /^[-‐]$/u.test(forms[end] ?? "") &&
  words[end - 1]?.kind === "number" &&
  !(forms[end + 1] === "ю" && isOneOfHers(forms[end + 2] ?? "")) &&
  /^(?:х|ти|ми|мя|ю|ка|та|тадан|ta)$/u.test(forms[end + 1] ?? "");

/** "5-ю | симфонию": one thing, not "5-ю симфониями". */
const isOneOfHers = (form: string): boolean =>
  readingsOf(form).some(({ case: its, number }) => its === "accusative" && number === "singular");

const isLoose = (text: NumberText, at: number): boolean => !isGlued(text, at) || text.words[at]?.kind === "mark";

const isPerSecond = ({ forms }: NumberText, at: number): boolean =>
  forms[at] === "/" && /^[сч]$/u.test(forms[at + 1] ?? "");

/** "ул. Манаса, 41". */
function isInAddress({ forms, words }: NumberText, at: number): boolean {
  if (words[at]?.kind !== "number" || !/^[,.]$/u.test(forms[at - 1] ?? "")) return false;
  return forms.slice(Math.max(0, at - 9), at - 1).some((form) => ADDRESS.has(form));
}

const ADDRESS: ReadonlySet<string> = new Set(
  "ул улица улице улицы проспект проспекте пр-т пр бульвар адрес адресу мкр микрорайон переулок кочосу кочосунда проспектиси koʻchasi street avenue".split(
    " ",
  ),
);

/** "80 : 20", "50 на 50", "пять плюс два": two numbers that are one expression, and no amount of anything. */
function isProportion(text: NumberText, at: number, end: number): boolean {
  const { forms, words } = text;
  const isNumber = (place: number): boolean => words[place]?.kind === "number";
  if (forms[end] === ":" && isNumber(end + 1) && !isGlued(text, end)) return isNumber(at);
  if (forms[at - 1] === ":" && isNumber(at - 2) && !isGlued(text, at - 1)) return isNumber(at);
  if (forms[end] === "на" && forms[end + 1] === forms[at] && end === at + 1) return true;
  return forms[at - 1] === "на" && forms[at - 2] === forms[at] && end === at + 1;
}

/** "победа 1–3", "со счётом 4 — 1" from either number: a range is no score, but after such words. */
function isScore({ forms, words }: NumberText, at: number): boolean {
  const isPair = (first: number): boolean =>
    words[first]?.kind === "number" && /^[–—-]$/u.test(forms[first + 1] ?? "") && words[first + 2]?.kind === "number";
  const first = isPair(at) ? at : isPair(at - 2) ? at - 2 : -1;
  return first >= 0 && forms.slice(Math.max(0, first - 2), first).some((form) => SCORED.test(form));
}

const SCORED = /^(?:побед|ничь|поражени|выигра|проигра|обыгра|счет)/u;

/** "80-е место из 81", "3-м из 40": how long the row is in which something has its place. */
const isOutOf = ({ forms, words }: NumberText, at: number, end: number): boolean =>
  forms[at - 1] === "из" &&
  words[at]?.kind === "number" &&
  words[end]?.kind !== "word" &&
  (/^(?:мест|строч|позици)/u.test(forms[at - 2] ?? "") ||
    (/^(?:м|й|е|я|ю|го|му)$/u.test(forms[at - 2] ?? "") && forms[at - 3] === "-" && words[at - 4]?.kind === "number"));

/** "42°52′": of a place on the map. */
const isMinutes = (text: NumberText, end: number): boolean =>
  text.forms[end] === "°" && text.words[end + 1]?.kind === "number" && isGlued(text, end + 1);

/** "не ранее 2020": a year, though nothing says so. */
const isYear = ({ forms }: NumberText, at: number, end: number): boolean =>
  /^(?:19|20)\d\d$/u.test(forms[at] ?? "") &&
  /^(?:ранее|раньше|позднее|позже|моложе|старше)$/u.test(forms[at - 1] ?? "") &&
  /^[.,;)]?$/u.test(forms[end] ?? "");
