import { isNoFigure } from "@/lib/extraction/grammars/numbers/no-figure";
import { readNumber } from "@/lib/extraction/grammars/numbers/number";
import {
  type QuantityReading,
  type QuantityText,
  quantityOf,
  readCounted,
} from "@/lib/extraction/grammars/quantity-reading";
import { readMeasure } from "@/lib/extraction/grammars/unit";

/** "метров трёхсот", "сомов 52", "человек тридцать": turned round, the number is a guess. */
export function readInverted(text: QuantityText, first: number): QuantityReading | null {
  const { forms, words } = text;
  const form = forms[first] ?? "";
  if (words[first]?.kind !== "word" || !mayTurn(form)) return null;
  const isPeople = form === "человек";
  const measure = isPeople ? null : readMeasure(text, text.units, first);
  const isScale = form === "тысяч";
  if ((!measure && !isPeople && !isScale) || words[first - 1]?.kind === "number") return null;
  const at = measure?.end ?? first + 1;
  const number = readNumber(text, at);
  if (!number || number.scale > 1 || number.unit || isNoFigure(text, at, number) || readNumber(text, first - 1))
    return null;
  if (readMeasure(text, text.units, number.end)) return null;
  const begin = isPeople ? at : first;
  const factor = isScale ? 1e3 : 1;
  const turned = { ...number, value: number.value * factor, to: number.to === null ? null : number.to * factor };
  const counted = isScale
    ? readCounted(text, number)
    : isPeople
      ? { unit: "человек", counted: null, end: number.end }
      : null;
  const reading = quantityOf(text, begin, turned, measure && { ...measure, end: number.end }, counted);
  return { ...reading, approximate: true };
}

/** The genitive plural of a measure, or what ends like one. */
export const mayTurn = (form: string): boolean =>
  /(?:ов|ев|лет|ек|ей|уток|тук|унт?|онн|ут|ель|ний|раз|аз|ыс[яе]ч|сомони|тенге|манатов)$/u.test(form);
