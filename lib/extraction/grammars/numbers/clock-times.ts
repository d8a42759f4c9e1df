import type { NumberText } from "@/lib/extraction/grammars/numbers/written";
import { isVerb } from "@/lib/extraction/morphology/word-class";

/** "в 17 часов", "к двум часам", "с 9 до 17 часов", "в 21.10", "в половине пятого": a time of day. */
export function isClock(text: NumberText, at: number, end: number, value: number): boolean {
  const { forms, words } = text;
  const before = forms[at - 1] ?? "";
  if (isMinuteOfHour(text, at, end) || isTurned(text, at) || isDaily(text, at, end, value)) return true;
  if (!/^(?:в|к|на|с|до|от|около|после|примерно|at|by|from|until)$/u.test(before)) return false;
  if (forms[at]?.startsWith("половин")) return /(?:ого|ьего)$/u.test(forms[end] ?? "");
  const unit = forms[end] ?? "";
  if (/^\d{1,2}\.\d{2}$/u.test(words[at]?.text ?? "")) return !/^(?:процент|%|млн|млрд|тыс)/u.test(unit);
  if (/^(?:утра|вечера|ночи|дня|pm|am|a|p)$/u.test(unit) && !(before === "на" && unit === "дня"))
    return value <= 24 && Number.isInteger(value);
  if (value > 24 || !Number.isInteger(value) || /^(?:тепла|мороза|холода|градус)/u.test(unit)) return false;
  return isHour(text, at, end, value) || isOpeningHours(text, at, end, value);
}

/** "в 7 часов | 40 минут". */
const isMinuteOfHour = ({ forms }: NumberText, at: number, end: number): boolean =>
  /^мин/u.test(forms[end] ?? "") && /^ч(?:ас|$)/u.test(forms[at - 1] ?? "") && /^[вк]$/u.test(forms[at - 3] ?? "");

/** "встаю в пять, ложусь в одиннадцать". */
const isDaily = ({ forms, words }: NumberText, at: number, end: number, value: number): boolean =>
  forms[at - 1] === "в" &&
  value <= 24 &&
  words[end]?.kind !== "word" &&
  !/^[%°$€]$/u.test(forms[end] ?? "") &&
  forms.slice(Math.max(0, at - 3), at - 1).some((form) => DAILY.test(form));

const DAILY = /^(?:вста[юелё]|встал|ложусь|ложится|ложимся|лег|легл|просып|проснул|засып|заснул)/u;

/** "часов в пять", "без пяти восемь". */
function isTurned({ forms, language }: NumberText, at: number): boolean {
  if (forms[at - 1] === "в" && /^час(?:ов|а)$/u.test(forms[at - 2] ?? "")) return true;
  const isSpelt = (place: number): boolean => (language.numerals.get(forms[place] ?? "") ?? 99) <= 29;
  if (forms[at - 1] === "без") return isSpelt(at) && isSpelt(at + 1);
  return forms[at - 2] === "без" && isSpelt(at - 1) && isSpelt(at);
}

/** "в 17 часов", "около 16 часов", "с 9 до 17 часов" from either end. */
function isHour({ forms, words }: NumberText, at: number, end: number, value: number): boolean {
  const [before = "", unit = ""] = [forms[at - 1], forms[end]];
  const until = /^(?:до|по)$/u.test(unit) && /^(?:с|от)$/u.test(before) ? end + 2 : end;
  if (before === "до" && /^(?:с|от)$/u.test(forms[at - 3] ?? "") && /^час/u.test(unit)) return true;
  if (!/^(?:час(?:а|ов|ам)?|ч)$/u.test(forms[until] ?? "")) return false;
  if (/^(?:утра|вечера|ночи|дня)$/u.test(forms[until + 1] ?? "") || until > end) return true;
  const next = forms[until + 1] ?? "";
  if (before === "к" || /^(?:пополу|после полудня)/u.test(next)) return true;
  if (before === "на") return forms.slice(Math.max(0, at - 4), at).some((form) => SET.test(form));
  if (before === "до") return isOpen(forms, end);
  if (before === "около") return value > 12 || isVerb(next);
  if (before !== "в" || words[at]?.kind !== "number" || /^(?:езды|пути|лета|ходьбы|от)$/u.test(next)) return false;
  return next !== "в" || !/^(?:день|сутки|неделю|месяц|год)$/u.test(forms[until + 2] ?? "");
}

/** "открыто с девяти до шести", "с шести до восьми утра": two bare numbers, of which the later is smaller or says when. */
function isOpeningHours(text: NumberText, at: number, end: number, value: number): boolean {
  const { forms, words } = text;
  if (forms[at - 1] === "с" && forms[end] === "до") return areHours(text, value, hourOf(forms[end + 1]), end + 2);
  if (forms[at - 1] !== "до" || words[end - 1]?.kind !== words[at]?.kind) return false;
  return forms[at - 3] === "с" && areHours(text, hourOf(forms[at - 2]), value, end);
}

function areHours({ forms, words }: NumberText, since: number, until: number, after: number): boolean {
  if (!(since > 0 && since <= 24 && until > 0 && until <= 24)) return false;
  if (/^(?:утра|вечера|ночи|дня)$/u.test(forms[after] ?? "")) return true;
  if (words[after]?.kind === "word" || /^[%°$€]$/u.test(forms[after] ?? "")) return false;
  return until < since ? isOpen(forms, after) || !/^\d/u.test(forms[after - 1] ?? "") : isOpen(forms, after);
}

const SET = /^(?:назнач|перенес|перенос|запланир|намеч|состоян)/u;

/** Somebody works or receives in this clause. */
const isOpen = (forms: readonly string[], after: number): boolean =>
  forms.slice(Math.max(0, after - 12), after).some((form) => OPEN.test(form));

const OPEN = /^(?:открыт|работа|прием|приним|вход|обед|перерыв|дежур|круглосуточ)/u;

/** The hour that a numeral in the genitive tells, or digits; 0 of anything else. */
const hourOf = (form = ""): number => (/^\d{1,2}$/u.test(form) ? Number(form) : Math.max(0, HOURS.indexOf(form)));

const HOURS = "- часу двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати".split(" ");
