import { type BoundsReading, readBounds } from "@/lib/extraction/grammars/bounds";
import { type CountedReading, readRussianCounted } from "@/lib/extraction/grammars/counted";
import { readEnglishCounted } from "@/lib/extraction/grammars/counted-english";
import { readTurkicBefore, readTurkicCounted } from "@/lib/extraction/grammars/counted-turkic";
import { cyrillicOf } from "@/lib/extraction/grammars/forms";
import type { NumberReading } from "@/lib/extraction/grammars/numbers/number";
import type { NumberText } from "@/lib/extraction/grammars/numbers/written";
import type { MeasureReading } from "@/lib/extraction/grammars/unit";
import type { UnitLanguage } from "@/lib/extraction/lexicon/units/unit";
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

/** The figure of a number with what stands after it. */
export function quantityOf(
  text: QuantityText,
  first: number,
  number: NumberReading,
  measure: MeasureReading | null,
  counted: CountedReading | null,
): QuantityReading {
  const last = measure?.end ?? number.end;
  const { value, to, scale, spelt } = signed(
    text,
    number,
    measure ?? (counted && { name: counted.unit, end: number.end }) ?? degreesAt(text, number.end),
  );
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

/** What the words before a bare number say of its unit: "минус восемь", "ей девятнадцать". */
function toldAround(text: QuantityText, first: number, number: NumberReading): string | null {
  const { forms, words, language } = text;
  if (degreesAt(text, number.end)) return "°C";
  const isPlus =
    language.plus.has(forms[first] ?? "") && (words[first]?.kind === "word" || isOutdoors(text, first, number));
  if (number.value < 0 || isPlus) return "°C";
  if (number.unit === null && language.fractions.has(forms[first] ?? "")) return SHARE[text.code] ?? "доля";
  if (text.language.endings !== null && isBareTurkic(text, number.end) && number.scale < 1e6)
    return readTurkicBefore(text, first);
  if (text.code !== "ru" || number.scale > 1e6) return null;
  const before = forms.slice(Math.max(0, first - 3), first);
  const isAge =
    (before.some((form) => AGED.test(form)) || isOfYoungest(text, first)) &&
    Number.isInteger(number.value) &&
    number.value < 120;
  return isAge ? "год" : null;
}

/** "12 | ниже нуля". */
const degreesAt = ({ forms, code }: QuantityText, end: number): Pick<MeasureReading, "name" | "end"> | null =>
  code === "ru" && /^(?:ниже|выше)$/u.test(forms[end] ?? "") && forms[end + 1] === "нуля" ? { name: "°C", end } : null;

/** "в Оше до +25", not "(+25)". */
const isOutdoors = ({ forms, code }: QuantityText, first: number, { value, end }: NumberReading): boolean =>
  code === "ru" && value <= 60 && forms[first - 1] !== "(" && forms[first - 1] !== undefined && forms[end] !== "%";

const SHARE: Readonly<Record<string, string>> = { ky: "үлүш", uz: "qism", "uz-Cyrl": "қисм", en: "share" };

/** "младшей, Айгуль, нет и двадцати, старшему сорок". */
function isOfYoungest({ forms, words }: QuantityText, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 8; at--) {
    if (/^(?:младш|старш)(?:ему|ей)$/u.test(forms[at] ?? "")) return true;
    if (/^[.;:!?]$/u.test(words[at]?.text ?? "")) return false;
  }
  return false;
}

const AGED = /^(?:ему|ей|мне|вам|исполнилось|исполнится|исполняется)$/u;

const isBareTurkic = ({ words, forms, units }: QuantityText, end: number): boolean =>
  words[end]?.kind !== "word" || (units.classifiers.has(forms[end] ?? "") && words[end + 1]?.kind !== "word");

/** "пять градусов мороза", "37 градусов ниже нуля". */
function signed(
  text: QuantityText,
  number: NumberReading,
  measure: Pick<MeasureReading, "name" | "end"> | null,
): NumberReading {
  if (measure?.name !== "°C" || number.value < 0) return number;
  const after = text.forms.slice(measure.end, measure.end + 2).join(" ");
  if (!/^(?:мороза|холода|ниже нуля|суук|sovuq)/u.test(after)) return number;
  return number.to === null ? { ...number, value: -number.value } : { ...number, value: -number.to, to: -number.value };
}

/** The thing that stands after a number, in any language. */
export function readCounted(text: QuantityText, number: NumberReading): CountedReading | null {
  if (text.code === "ru")
    return readRussianCounted(text.sentence, isAndMore(text, number.end) ? { ...number, end: number.end + 2 } : number);
  if (text.code === "en") return readEnglishCounted(text, number.end);
  return readTurkicCounted(text, text.units, number.end);
}

/** "200 | с лишним | раз". */
export const isAndMore = ({ forms, code }: QuantityText, end: number): boolean =>
  code === "ru" &&
  ((forms[end] === "с" && /^(?:лишним|небольшим|чем-то)$/u.test(forms[end + 1] ?? "")) ||
    (forms[end] === "и" && /^(?:более|больше|менее|меньше|выше)$/u.test(forms[end + 1] ?? "")));
