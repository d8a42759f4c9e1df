import { readRussianCounted } from "@/lib/extraction/grammars/counted";
import { type NumberReading, readNumber } from "@/lib/extraction/grammars/numbers/number";
import { type QuantityReading, type QuantityText, quantityOf } from "@/lib/extraction/grammars/quantity-reading";
import { readMeasure } from "@/lib/extraction/grammars/unit";
import { isVerb } from "@/lib/extraction/morphology/word-class";

/** "ярим соат", "жарым жыл": half of a measure. */
export function readHalf(text: QuantityText, first: number): QuantityReading | null {
  const isHalf = text.language.andHalf.some((phrase) => phrase.length === 1 && phrase[0] === text.forms[first]);
  const measure = isHalf && text.language.endings ? readMeasure(text, text.units, first + 1) : null;
  return measure ? quantityOf(text, first, numberOf(0.5, first + 1), measure, null) : null;
}

/** "бир доллар", "бир ярим соат": one is a figure before money, per cent, and with a half. */
export function readOne(text: QuantityText, first: number): QuantityReading | null {
  if (text.language.endings === null || !text.language.one.has(text.forms[first] ?? "")) return null;
  const half = text.language.andHalf.find((phrase) =>
    phrase.every((word, index) => text.forms[first + 1 + index] === word),
  );
  const end = first + 1 + (half?.length ?? 0);
  const measure = readMeasure(text, text.units, end);
  if (!measure || (!half && measure.currency === null && measure.name !== "%")) return null;
  return quantityOf(text, first, numberOf(half ? 1.5 : 1, end), measure, null);
}

/** "один километр", "под один процент": in Russian one is a figure before a measure, but for "один раз". */
export function readOneMeasure(text: QuantityText, first: number): QuantityReading | null {
  const { forms, language } = text;
  if (!language.one.has(forms[first] ?? "") || /^(?:ни|не|на|еще)$/u.test(forms[first - 1] ?? "")) return null;
  const measure = readMeasure(text, text.units, first + 1);
  if (!measure || /^(?:раз|пункт|голова|день|балл|единица)$/u.test(measure.name)) return null;
  return quantityOf(text, first, numberOf(1, first + 1), measure, null);
}

/** "поступило одно предложение.", "тройня — одна;", "один аппарат," in a list, "один из десяти": one where it is counted. */
export function readOneCounted(text: QuantityText, first: number): QuantityReading | null {
  if (!text.language.one.has(text.forms[first] ?? "")) return null;
  const isOfMany = isOneOfNumber(text, first);
  const hasThing = text.words[first + 1]?.kind === "word" && isEnd(text, first + 2);
  if (!isOfMany && !(hasThing ? isThingCounted(text, first) : isLoneCounted(text, first))) return null;
  const number = numberOf(1, first + 1);
  const counted = hasThing || isOfMany ? readRussianCounted(text.sentence, number) : null;
  return quantityOf(text, first, number, null, counted);
}

const isEnd = ({ words }: QuantityText, at: number): boolean => /^[.,;:!?…»)]$/u.test(words[at]?.text ?? "");

/** "пришло только одно предложение.", "64 среза, один аппарат,". */
function isThingCounted({ forms, words, sentence }: QuantityText, first: number): boolean {
  if (words[first - 1]?.text === ",") return sentence.block.kind === "item";
  const before = /^(?:только|лишь|всего)$/u.test(forms[first - 1] ?? "") ? first - 2 : first - 1;
  return isVerb(forms[before] ?? "") && /^(?:один|одна|одно|одну|одного)$/u.test(forms[first] ?? "");
}

/** "тройня — одна.", "воздержался один.". */
const isLoneCounted = (text: QuantityText, first: number): boolean =>
  isEnd(text, first + 1) &&
  ((first > 1 && /^[–—]$/u.test(text.words[first - 1]?.text ?? "")) ||
    /^(?:воздержал|против|голосовал)/u.test(text.forms[first - 1] ?? ""));

/** "один из десяти", "один электролизник из семи". */
function isOneOfNumber(text: QuantityText, first: number): boolean {
  if (/^ни$/u.test(text.forms[first - 1] ?? "")) return false;
  const of = text.forms[first + 1] === "из" ? first + 1 : text.forms[first + 2] === "из" ? first + 2 : null;
  return of !== null && readNumber(text, of + 1)?.spelt === true;
}

/** "километр-два", "сантиметр-другой": from one to two. */
export function readMeasureOrTwo(text: QuantityText, first: number): QuantityReading | null {
  const form = text.forms[first] ?? "";
  if (!form.includes("-")) return null;
  const [unit = "", to = "", ...rest] = form.split("-");
  const high = to === "другой" || to === "другую" ? 2 : text.language.numerals.get(to);
  if (rest.length > 0 || high === undefined || high <= 1 || high > 4) return null;
  const measure = readMeasure({ ...text, forms: [unit] }, text.units, 0);
  if (measure?.end !== 1) return null;
  return quantityOf(text, first, { ...numberOf(1, first + 1), to: high }, { ...measure, end: first + 1 }, null);
}

const numberOf = (value: number, end: number): NumberReading => ({
  value,
  to: null,
  end,
  spelt: true,
  scale: 1,
  unit: null,
});
