import type { NumberReading } from "@/lib/extraction/grammars/numbers/number";
import { isGlued, type NumberText } from "@/lib/extraction/grammars/numbers/written";

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
    isNumberOfSomething(text, at, end) ||
    isPartOrOrdinal(text, end) ||
    isClock(text, at, end, value) ||
    isInAddress(text, at)
  );
}

/** "E-9", "6:4", "22-08-117", "17/21", "5-го": other signs without a space. */
function isWrittenOn(text: NumberText, at: number, end: number): boolean {
  const { words } = text;
  if (text.words[at]?.kind === "word") return false;
  const before = isGlued(text, at) ? (words[at - 1]?.text ?? "") : "";
  if (before !== "" && !/^[(«„“"'[$€₽₸¥+~≈…—–]$/u.test(before)) return true;
  if (!isGlued(text, end)) return false;
  const after = words[end]?.text ?? "";
  if (/^[:/‐\-–−]$/u.test(after))
    return isGlued(text, end + 1) && words[end + 1] !== undefined && !isPerSecond(text, end);
  return (
    words[end]?.kind === "word" && words[end - 1]?.kind === "number" && !/^[a-zа-я]{1,6}$/u.test(text.forms[end] ?? "")
  );
}

const isPerSecond = ({ forms }: NumberText, at: number): boolean =>
  forms[at] === "/" && /^[сч]$/u.test(forms[at + 1] ?? "");

/** "№ 12", "лот 3", "статья 205", "1. Замена", "под счёт 5", "Boeing 737". */
function isNumberOfSomething(text: NumberText, at: number, end: number): boolean {
  const { words, forms } = text;
  if (at === 0 && /^[.)]$/u.test(forms[end] ?? "") && end < words.length - 1) return true;
  let before = at - 1;
  while (before > at - 4 && /^[.:(+]$/u.test(forms[before] ?? "")) before--;
  const form = forms[before] ?? "";
  if (form === "№" || NUMBERED.has(form)) return true;
  if (form === "(" && NUMBERED.has(forms[at - 2] ?? "")) return true;
  return (
    words[at]?.kind === "number" &&
    /^[A-Z][A-Za-z-]*$/u.test(words[at - 1]?.text ?? "") &&
    /^[,.;:)»"]?$/u.test(forms[end] ?? "")
  );
}

/** Things that are told apart by a number after them. */
const NUMBERED: ReadonlySet<string> = new Set(
  "n no номер номером номера номере лот лота лоту лоте лоты позиция позиции позицию статья статьи статье статьей статью ст п пп ч абзац раздел приложение приложения стр страница кабинет кабинета каб офис оф дом корпус квартира квартире подъезд д тел телефон телефона телефону телефоны факс факса инн бин иин рейс рейса рейсом рейсе маршрут маршрута округ округа округу округе версия счет счетом счете саат саатта soat soatda сааттын room flat lot article section flight bus route page phone tel".split(
    " ",
  ),
);

/** "үчтөн бири" is a third, "oʻn birinchi" the eleventh, "yuz berdi" happened. */
function isPartOrOrdinal({ forms, language }: NumberText, end: number): boolean {
  if (!language.endings) return false;
  const [last, next] = [forms[end - 1] ?? "", forms[end] ?? ""];
  if (/^(?:yuz|жүз)$/u.test(last) && /^(?:ber|бер)/u.test(next)) return true;
  if (/(?:nchi|[иыуү]нч[иыуү])$/u.test(next)) return true;
  return /(?:т[еоөа]н|д[еоөа]н|dan)$/u.test(last) && /^(?:бири|ikki qism|biri$|ikki$)/u.test(next);
}

/** "в 17 часов", "к 23 часам", "с 9 до 17 часов", "в 21.10", "в половине пятого". */
function isClock({ forms, words }: NumberText, at: number, end: number, value: number): boolean {
  const before = forms[at - 1] ?? "";
  if (!/^(?:в|к|с|до|от|около|после|примерно|at|by|from|until)$/u.test(before)) return false;
  if (forms[at]?.startsWith("половин")) return /(?:ого|ьего)$/u.test(forms[end] ?? "");
  const unit = forms[end] ?? "";
  if (/^\d{1,2}\.\d{2}$/u.test(words[at]?.text ?? "")) return !/^(?:процент|%|млн|млрд|тыс)/u.test(unit);
  if (/^(?:утра|вечера|ночи|дня|pm|am|a|p)$/u.test(unit)) return value <= 24 && Number.isInteger(value);
  const until = /^(?:до|по)$/u.test(unit) && /^(?:с|от)$/u.test(before) ? end + 2 : end;
  const since = before === "до" && /^(?:с|от)$/u.test(forms[at - 3] ?? "") && /^час/u.test(unit);
  if (since && value <= 24) return true;
  if (!/^час(?:а|ов|ам)?$/u.test(forms[until] ?? "") || value > 24 || !Number.isInteger(value)) return false;
  if (/^(?:утра|вечера|ночи|дня)$/u.test(forms[until + 1] ?? "") || until > end) return true;
  return (
    /^[вк]$/u.test(before) &&
    !/^(?:езды|пути|лета|ходьбы|в|от)$/u.test(forms[until + 1] ?? "") &&
    words[at]?.kind === "number"
  );
}

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
