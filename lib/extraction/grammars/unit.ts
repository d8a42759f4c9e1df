import { isGlued, type NumberText } from "@/lib/extraction/grammars/numbers/written";
import { CURRENCY_CODES, CURRENCY_SIGNS, type Unit, type UnitLanguage } from "@/lib/extraction/lexicon/units/unit";

/** A unit of measure or a currency, with the word after it. */
export interface MeasureReading extends Unit {
  end: number;
}

/** "сомов", "%", "кв. м", "календарных дней", "долларов США", "$": the unit that stands at a word. */
export function readMeasure(text: NumberText, units: UnitLanguage, at: number): MeasureReading | null {
  const sign = currencyAt(text, at);
  if (sign) return { ...sign, end: at + 1 };
  const unit = unitAt(text, units, at);
  if (unit) return { ...unit.unit, end: withStop(text, units, unit.end) };
  const form = text.forms[at] ?? "";
  if (!units.qualifiers.some((stem) => form.startsWith(stem))) return null;
  const qualified = unitAt(text, units, at + 1);
  return qualified && !qualified.unit.currency
    ? { ...qualified.unit, end: withStop(text, units, qualified.end) }
    : null;
}

/** "$", "KGS". */
export const currencyAt = ({ forms, words }: NumberText, at: number): Unit | null =>
  CURRENCY_SIGNS.get(forms[at] ?? "") ??
  (/^[A-Z]{3}$/u.test(words[at]?.text ?? "") ? (CURRENCY_CODES.get(forms[at] ?? "") ?? null) : null);

function unitAt(text: NumberText, units: UnitLanguage, at: number): { unit: Unit; end: number } | null {
  const { forms } = text;
  const whole = units.phrases.longestAt(forms, at);
  const found = whole && { unit: whole.entry, end: whole.end };
  const joined = units.endings ? joinedAt(text, units, at) : null;
  if (isDative(text, at)) return null;
  return joined && joined.end > (found?.end ?? 0) ? joined : found;
}

/** "120 га яқин": the ending of the number, not hectares. */
const isDative = ({ forms }: NumberText, at: number): boolean =>
  /^(?:ga|га)$/u.test(forms[at] ?? "") && /^(?:yaqin|жакын|qadar|чейин|карата)/u.test(forms[at + 1] ?? "");

/** "сантиметрге", "АКШ долларына": an ending is joined to the last word of the unit. */
function joinedAt({ forms }: NumberText, units: UnitLanguage, at: number): { unit: Unit; end: number } | null {
  for (let count = Math.min(2, forms.length - at); count > 0; count--) {
    const before = forms.slice(at, at + count - 1);
    const last = forms[at + count - 1] ?? "";
    for (let length = last.length - 1; length >= 2 && last.length - length <= LONGEST_ENDING; length--) {
      // "гана" is no hectare.
      if (!units.endings?.has(last.slice(length)) || /^(?:ga|га)$/u.test(last.slice(0, length))) continue;
      const found = units.phrases.longestAt([...before, last.slice(0, length)], 0);
      if (found?.end === count) return { unit: found.entry, end: at + count };
    }
  }
  return null;
}

const LONGEST_ENDING = 9;

/** "64 шт., из них": the full stop of an abbreviation inside a sentence belongs to it. */
function withStop(text: NumberText, units: UnitLanguage, end: number): number {
  const isAbbreviation = units.abbreviations.has(text.forms[end - 1] ?? "");
  return isAbbreviation && text.forms[end] === "." && isGlued(text, end) && end + 1 < text.words.length ? end + 1 : end;
}
