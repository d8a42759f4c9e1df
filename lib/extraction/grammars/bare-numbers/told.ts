import type { QuantityReading } from "@/lib/extraction/grammars/quantity-reading";
import type { Sentence } from "@/lib/extraction/reading";

/** What a number is of. */
export interface Unit {
  unit: string;
  /** ISO 4217, of money. */
  currency: string | null;
}

/** A figure that has a unit, for those after it that have none. */
export interface Told extends Unit {
  value: number;
  scale: number;
  /** Of its sentence. */
  index: number;
  /** "за два дня": how long something took, and so hardly the unit of the next number. */
  isPeriod: boolean;
  isAsked: boolean;
}

/** So many figures are remembered, over so many sentences. */
const REMEMBERED = 8;
const SENTENCES = 2;

/** What is remembered after one more figure: the last few that have a unit. */
export function remembered(before: readonly Told[], quantity: QuantityReading, { plain, index }: Sentence): Told[] {
  const { unit, currency, value, scale, first } = quantity;
  if (unit === null) return [...before];
  const isPeriod = plain[first - 1] === "за" && TIMES.test(unit);
  return [...before, { unit, currency, value, scale, index, isPeriod, isAsked: plain.at(-1) === "?" }].slice(
    -REMEMBERED,
  );
}

const TIMES = /^(?:год|месяц|неделя|день|сутки|час|минута)$/u;

/**
 * The figure before whose unit a number has: millions that of what was told in millions or in money, a bare number that
 * of the latest figure, of its own sentence if there is one.
 */
export function toldBefore(before: readonly Told[], quantity: QuantityReading, sentence: Sentence): Told | null {
  const near = before.filter(({ index }) => sentence.index - index <= SENTENCES);
  if (quantity.scale >= 1e3) return largeBefore(near, quantity, sentence);
  const fit = near.filter((told) => mayShare(told, quantity, sentence));
  const here = fit.filter(({ index }) => index === sentence.index);
  const isOther = ({ isPeriod }: Told): boolean => isPeriod && sentence.plain[quantity.first - 1] !== "за";
  return here.findLast((told) => !isOther(told)) ?? here.at(-1) ?? fit.findLast((told) => !isOther(told)) ?? null;
}

function largeBefore(near: readonly Told[], { scale }: QuantityReading, { index }: Sentence): Told | null {
  const large = scale >= 1e6 ? near.findLast((told) => told.scale >= 1e6) : null;
  return (
    large ??
    near.findLast((told) => told.currency !== null || (told.scale >= 1e3 && scale < 1e6)) ??
    near.findLast((told) => told.index === index && told.value >= 1e3 && scale < 1e6) ??
    null
  );
}

/** Times and parts are no units of other numbers; per cent and money only of what is like them. */
function mayShare({ unit, currency, value, scale, index, isAsked }: Told, number: QuantityReading, sentence: Sentence) {
  const isHere = index === sentence.index;
  if (unit === "раз") return sentence.plain[number.first - 1] === "вместо";
  if (unit === "%") return (isHere || isAsked) && !(number.value > 100 && value <= 100);
  if (currency === null) return unit !== "доля";
  return isNear(value, number.value, 1e3) || (isHere && isNear(value, number.value * scale, 1e2));
}

const isNear = (one: number, other: number, times: number): boolean => one <= other * times && other <= one * times;

/** By what a bare number is multiplied: "35 тысяч сомов у врача, у медсестры — 24". */
export function impliedScale({ currency, value, scale, index }: Told, number: QuantityReading, at: number): number {
  if (number.scale > 1 || currency === null || index !== at || scale < 1e3 || number.value * 50 >= value) return 1;
  return isNear(value, number.value * scale, 20) ? scale : 1;
}
