import { readRussianCounted } from "@/lib/extraction/grammars/counted";
import { readNumberAdjective } from "@/lib/extraction/grammars/numbers/adjective";
import { isNoFigure, isSuffix } from "@/lib/extraction/grammars/numbers/no-figure";
import { type NumberReading, readNumber } from "@/lib/extraction/grammars/numbers/number";
import { isGlued } from "@/lib/extraction/grammars/numbers/written";
import {
  readHalf,
  readMeasureOrTwo,
  readOne,
  readOneCounted,
  readOneMeasure,
} from "@/lib/extraction/grammars/ones-and-halves";
import {
  isAndMore,
  type QuantityReading,
  type QuantityText,
  quantityOf,
  readCounted,
} from "@/lib/extraction/grammars/quantity-reading";
import { readInverted } from "@/lib/extraction/grammars/turned-quantity";
import { currencyAt, type MeasureReading, readMeasure } from "@/lib/extraction/grammars/unit";

/** The figure that begins at a word: "2 500 единиц", "$5 млн", "34-летний", "метров трёхсот"; null when none does. */
export function readQuantity(text: QuantityText, first: number): QuantityReading | null {
  const adjective = text.code === "ru" ? readNumberAdjective(text, first) : null;
  if (adjective) return quantityOf(text, first, adjective, null, null);
  const sign = currencyAt(text, first);
  const at = sign ? first + 1 : first;
  const number = readNumber(text, at);
  if (!number && text.code === "ru")
    return (
      readInverted(text, first) ??
      readMeasureOrTwo(text, first) ??
      readOneMeasure(text, first) ??
      readOneCounted(text, first)
    );
  if (!number) return readHalf(text, first) ?? readOne(text, first);
  if (!Number.isFinite(number.value) || isNoFigure(text, at, number)) return null;
  if (sign) return quantityOf(text, first, number, { ...sign, end: number.end }, null);
  const end = withSuffix(text, number.end);
  if (end === null || isPerThousand(text, first, number)) return null;
  const whole = { ...number, end };
  const isFraction = text.language.fractions.has(text.forms[at] ?? "");
  const measure = number.unit === null ? measureAfter(text, whole) : null;
  const isWhole = measure !== null || number.unit !== null || isFraction || isPartitive(text, end);
  const counted = isWhole ? null : readCounted(text, whole);
  const begin = withoutSignWord(text, first, measure);
  const isDown = begin > first && whole.value < 0;
  return quantityOf(text, begin, isDown ? { ...whole, value: -whole.value } : whole, measure, counted);
}

/** "за тысячу кубометров": a measure by itself. */
const isPerThousand = (text: QuantityText, first: number, number: NumberReading): boolean =>
  /^тысяч[уи]$/u.test(text.forms[first] ?? "") &&
  text.forms[first - 1] === "за" &&
  number.end === first + 1 &&
  readMeasure(text, text.units, number.end)?.currency === null;

/** "14 единиц" is a measure, "семь единиц техники" things of a kind. */
function measureAfter(text: QuantityText, number: NumberReading): MeasureReading | null {
  const measure = readMeasure(text, text.units, number.end) ?? measureBeyond(text, number.end);
  const isKind = measure && (measure.name === "единица" || measure.name === "пункт");
  if (!isKind || text.code !== "ru" || text.forms[number.end] === "ед") return measure;
  return readRussianCounted(text.sentence, number)?.unit === measure.name ? measure : null;
}

/** "200 с лишним раз". */
const measureBeyond = (text: QuantityText, end: number): MeasureReading | null =>
  isAndMore(text, end) ? readMeasure(text, text.units, end + 2) : null;

/** "плюс 0,4 п. п.": the word is part of a temperature without a unit only, elsewhere it says which way. */
function withoutSignWord(
  { words, forms, language }: QuantityText,
  first: number,
  measure: MeasureReading | null,
): number {
  const form = forms[first] ?? "";
  if (!measure) return first;
  if (words[first]?.kind === "word" && (language.plus.has(form) || (isShare(measure) && language.minus.has(form))))
    return first + 1;
  return measure.name === "п.п." && language.plus.has(form) ? first + 1 : first;
}

/** A change of a share, not a temperature: "минус 2 п. п." is two points less. */
const isShare = ({ name }: MeasureReading): boolean => name === "%" || name === "п.п.";

/** "2-х", "20-ти" are numbers, "5-го" and "127-м" are not: the word after the suffix, or null. */
function withSuffix(text: QuantityText, end: number): number | null {
  const isHyphen = /^[-‐]$/u.test(text.forms[end] ?? "") && isGlued(text, end) && isGlued(text, end + 1);
  if (!isHyphen || text.words[end - 1]?.kind !== "number") return end;
  return isSuffix(text, end) ? end + 2 : null;
}

/** "экөө", "41и", "beshtasi": so many of those told before; the word after them is not what is counted. */
const isPartitive = ({ forms, words, language }: QuantityText, end: number): boolean =>
  language.endings !== null &&
  (/(?:өө|оо|өөнү|tasi|tasini|тасы)$/u.test(forms[end - 1] ?? "") ||
    (words[end - 2]?.kind === "number" && /^[ыиуү]$/u.test(forms[end - 1] ?? "")) ||
    /^nafari/u.test(forms[end] ?? ""));
