import { type BoundsReading, readBounds } from "@/lib/extraction/grammars/bounds";
import { type CountedReading, readCountedBefore, readRussianCounted } from "@/lib/extraction/grammars/counted";
import { readEnglishCounted } from "@/lib/extraction/grammars/counted-english";
import { readTurkicBefore, readTurkicCounted } from "@/lib/extraction/grammars/counted-turkic";
import { cyrillicOf } from "@/lib/extraction/grammars/forms";
import { readNumberAdjective } from "@/lib/extraction/grammars/numbers/adjective";
import { isNoFigure } from "@/lib/extraction/grammars/numbers/no-figure";
import { type NumberReading, readNumber } from "@/lib/extraction/grammars/numbers/number";
import { isGlued, type NumberText } from "@/lib/extraction/grammars/numbers/written";
import { currencyAt, type MeasureReading, readMeasure } from "@/lib/extraction/grammars/unit";
import type { UnitLanguage } from "@/lib/extraction/lexicon/units/unit";
import { isFunctionWord, isVerb } from "@/lib/extraction/morphology/word-class";
import type { Sentence } from "@/lib/extraction/reading";

/** A figure as its own words give it; its unit may be that of a figure beside it. */
export interface QuantityReading extends BoundsReading {
  first: number;
  /** The word after number and unit of measure, and the one after the thing that is counted. */
  last: number;
  reach: number;
  value: number;
  to: number | null;
  unit: string | null;
  currency: string | null;
  counted: string | null;
  /** "двое": people, where no noun follows. */
  isCollective: boolean;
  /** 1e6 of "3 млн". */
  scale: number;
  spelt: boolean;
}

/** What the grammar of quantities reads. */
export interface QuantityText extends NumberText {
  sentence: Sentence;
  units: UnitLanguage;
  code: string;
}

/** The figure that begins at a word: "2 500 единиц", "$5 млн", "34-летний", "метров трёхсот"; null when none does. */
export function readQuantity(text: QuantityText, first: number): QuantityReading | null {
  const adjective = text.code === "ru" ? readNumberAdjective(text, first) : null;
  if (adjective) return quantity(text, first, adjective, null, null);
  const sign = currencyAt(text, first);
  const at = sign ? first + 1 : first;
  const number = readNumber(text, at);
  if (!number) return text.code === "ru" ? readInverted(text, first) : (readHalf(text, first) ?? readOne(text, first));
  if (!Number.isFinite(number.value) || isNoFigure(text, at, number)) return null;
  if (sign) return quantity(text, first, number, { ...sign, end: number.end }, null);
  const end = withSuffix(text, number.end);
  if (end === null) return null;
  const whole = { ...number, end };
  const isFraction = text.language.fractions.has(text.forms[at] ?? "");
  const measure = number.unit === null ? measureAfter(text, whole) : null;
  const isWhole = measure !== null || number.unit !== null || isFraction || isPartitive(text, end);
  const counted = isWhole ? null : readCounted(text, whole);
  return quantity(text, withoutSignWord(text, first, measure), whole, measure, counted);
}

/** "14 единиц" is a measure, "семь единиц техники" things of a kind. */
function measureAfter(text: QuantityText, number: NumberReading): MeasureReading | null {
  const measure = readMeasure(text, text.units, number.end);
  const isKind = measure && (measure.name === "единица" || measure.name === "пункт");
  if (!isKind || text.code !== "ru") return measure;
  return readRussianCounted(text.sentence, number)?.unit === measure.name ? measure : null;
}

/** "плюс 0,4 п. п.": the word is part of a temperature without a unit only, elsewhere it says which way. */
function withoutSignWord(
  { words, forms, language }: QuantityText,
  first: number,
  measure: MeasureReading | null,
): number {
  const isWord = words[first]?.kind === "word";
  return isWord && measure && language.plus.has(forms[first] ?? "") ? first + 1 : first;
}

/** "2-х", "20-ти" are numbers, "5-го" and "127-м" are not: the word after the suffix, or null. */
function withSuffix(text: QuantityText, end: number): number | null {
  const isHyphen = /^[-‐]$/u.test(text.forms[end] ?? "") && isGlued(text, end) && isGlued(text, end + 1);
  if (!isHyphen || text.words[end - 1]?.kind !== "number") return end;
  return /^(?:х|ти|ми|мя|та|тадан|ta)$/u.test(text.forms[end + 1] ?? "") ? end + 2 : null;
}

function quantity(
  text: QuantityText,
  first: number,
  number: NumberReading,
  measure: MeasureReading | null,
  counted: CountedReading | null,
): QuantityReading {
  const last = measure?.end ?? number.end;
  const { value, to, scale, spelt } = signed(text, number, measure);
  const told = number.unit ?? measure?.name ?? counted?.unit ?? toldAround(text, first, number);
  const unit = told !== null && text.code === "uz-Cyrl" ? cyrillicOf(told) : told;
  return {
    first,
    last,
    reach: counted?.end ?? last,
    value,
    to,
    unit,
    currency: measure?.currency ?? null,
    counted: counted?.counted ?? null,
    isCollective: COLLECTIVES.test(text.forms[first] ?? "") && number.end === first + 1,
    scale,
    spelt,
    ...readBounds(text, first, last, counted?.end ?? last),
  };
}

const COLLECTIVES =
  /^(?:дво[еи]|тро[еи]|(?:четв|пят|шест|сем|восьм|девят|десят)ер[оы])|^(?:экөө|үчөө|төртөө|бешөө|алтоо|жетөө)/u;

/** "экөө", "41и", "beshtasi": so many of those told before; the word after them is not what is counted. */
const isPartitive = ({ forms, words, language }: QuantityText, end: number): boolean =>
  language.endings !== null &&
  (/(?:өө|оо|өөнү|tasi|tasini|тасы)$/u.test(forms[end - 1] ?? "") ||
    (words[end - 2]?.kind === "number" && /^[ыиуү]$/u.test(forms[end - 1] ?? "")) ||
    /^nafari/u.test(forms[end] ?? ""));

/** What the words before a bare number say of its unit: "минус восемь", "ей девятнадцать", "Отводов заявлено 48". */
function toldAround(text: QuantityText, first: number, number: NumberReading): string | null {
  const { forms, words, language } = text;
  if (number.value < 0 || (words[first]?.kind === "word" && language.plus.has(forms[first] ?? ""))) return "°C";
  if (number.unit === null && language.fractions.has(forms[first] ?? "")) return SHARE[text.code] ?? "доля";
  if (text.language.endings !== null && isBareTurkic(text, number.end) && number.scale < 1e6)
    return readTurkicBefore(text, first);
  if (text.code !== "ru" || number.scale > 1e6) return null;
  const before = forms.slice(Math.max(0, first - 3), first);
  const isAge = before.some((form) => AGED.test(form)) && Number.isInteger(number.value) && number.value < 120;
  if (isAge) return "год";
  if (!isBare(text, number.end)) return null;
  return readCountedBefore(text.sentence, first) ?? (before.some((form) => HARMED.test(form)) ? "человек" : null);
}

const SHARE: Readonly<Record<string, string>> = { ky: "үлүш", uz: "qism", "uz-Cyrl": "қисм", en: "share" };
const AGED = /^(?:ему|ей|мне|вам|исполнилось|исполнится|исполняется)$/u;
const HARMED = /^(?:погиб|пострада|ранен|сконча|спас|эваку|госпитал|задержа|арестова|умер|утону|травмирова)/u;

const isBareTurkic = ({ words, forms, units }: QuantityText, end: number): boolean =>
  words[end]?.kind !== "word" || (units.classifiers.has(forms[end] ?? "") && words[end + 1]?.kind !== "word");

/** Nothing follows that could be counted. */
const isBare = ({ words, forms }: QuantityText, end: number): boolean =>
  words[end]?.kind !== "word" || isFunctionWord(forms[end] ?? "") || isVerb(forms[end] ?? "");

/** "пять градусов мороза", "37 градусов ниже нуля". */
function signed(text: QuantityText, number: NumberReading, measure: MeasureReading | null): NumberReading {
  if (measure?.name !== "°C" || number.value < 0) return number;
  const after = text.forms.slice(measure.end, measure.end + 2).join(" ");
  if (!/^(?:мороза|холода|ниже нуля|суук|sovuq)/u.test(after)) return number;
  return number.to === null ? { ...number, value: -number.value } : { ...number, value: -number.to, to: -number.value };
}

function readCounted(text: QuantityText, number: NumberReading): CountedReading | null {
  if (text.code === "ru") return readRussianCounted(text.sentence, number);
  if (text.code === "en") return readEnglishCounted(text, number.end);
  return readTurkicCounted(text, text.units, number.end);
}

/** "ярим соат", "жарым жыл": half of a measure. */
function readHalf(text: QuantityText, first: number): QuantityReading | null {
  const isHalf = text.language.andHalf.some((phrase) => phrase.length === 1 && phrase[0] === text.forms[first]);
  const measure = isHalf && text.language.endings ? readMeasure(text, text.units, first + 1) : null;
  return measure ? quantity(text, first, numberOf(0.5, first + 1), measure, null) : null;
}

/** "бир доллар", "бир ярим соат": one is a figure before money, per cent, and with a half. */
function readOne(text: QuantityText, first: number): QuantityReading | null {
  if (text.language.endings === null || !text.language.one.has(text.forms[first] ?? "")) return null;
  const half = text.language.andHalf.find((phrase) =>
    phrase.every((word, index) => text.forms[first + 1 + index] === word),
  );
  const end = first + 1 + (half?.length ?? 0);
  const measure = readMeasure(text, text.units, end);
  if (!measure || (!half && measure.currency === null && measure.name !== "%")) return null;
  return quantity(text, first, numberOf(half ? 1.5 : 1, end), measure, null);
}

const numberOf = (value: number, end: number): NumberReading => ({
  value,
  to: null,
  end,
  spelt: true,
  scale: 1,
  unit: null,
});

/** "метров трёхсот", "сомов 52", "человек тридцать": turned round, the number is a guess. */
function readInverted(text: QuantityText, first: number): QuantityReading | null {
  const { forms, words } = text;
  const form = forms[first] ?? "";
  if (
    words[first]?.kind !== "word" ||
    !/(?:ов|ев|лет|ек|ей|уток|унт?|онн|ут|ель|ний|раз|аз|ыс[яе]ч|сомони|тенге|манатов)$/u.test(form)
  )
    return null;
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
  const reading = quantity(text, begin, turned, measure && { ...measure, end: number.end }, counted);
  return { ...reading, approximate: true };
}
