import { withoutEnding } from "@/lib/extraction/grammars/forms";
import { readDigits } from "@/lib/extraction/grammars/numbers/digits";
import { readWords } from "@/lib/extraction/grammars/numbers/words";
import { exact, isGlued, type NumberText, type Written } from "@/lib/extraction/grammars/numbers/written";

/** One number with what multiplies it. */
export interface AmountReading extends Written {
  /** The last scale: 1e6 of "3 млн"; 1 where there is none or a rest follows it: "4 тысячи 567". */
  scale: number;
}

/** "3,4 млрд", "1 млн 200 тыс.", "двадцать пять тысяч", "полторы тысячи", "три с половиной": no sign, no range. */
export function readAmount(text: NumberText, at: number): AmountReading | null {
  const first = readBase(text, at);
  if (!first) return null;
  let { value, end, spelt } = withHalf(text, first);
  let scale = scaleAt(text, end);
  if (!scale) return { value, end: endingEnd(text, end), spelt, scale: 1 };
  ({ value, end, spelt } = { value: exact(value * scale.value), end: scale.end, spelt: true });
  for (;;) {
    const rest = readBase(text, end);
    const smaller = rest && scaleAt(text, rest.end);
    const next: number = smaller?.value ?? 1;
    if (!rest || next >= scale.value || rest.value * next >= scale.value || isUnsure(text, rest, end, next)) break;
    value = exact(value + rest.value * next);
    end = smaller?.end ?? rest.end;
    scale = smaller ?? { value: 1, end };
    if (!smaller) break;
  }
  return { value, end: endingEnd(text, end), spelt, scale: scale.value };
}

/** "2 тысячи 300", "2 тыс. 345": a rest without a scale of its own belongs to thousands alone. */
const isUnsure = (text: NumberText, rest: Written, at: number, scale: number): boolean =>
  scale === 1 && (rest.value >= 1000 || !Number.isInteger(rest.value) || isCutOff(text, rest, at));

/** After a full stop that need not be of "тыс." a new sentence may begin; three digits after it hardly do that. */
const isCutOff = ({ forms }: NumberText, { value }: Written, at: number): boolean =>
  forms[at - 1] === "." && (forms[at - 2] !== "тыс" || value < 100);

function readBase(text: NumberText, at: number): Written | null {
  return readDigits(text, at) ?? readWords(text, at) ?? aloneScale(text, at);
}

function aloneScale({ forms, language }: NumberText, at: number): Written | null {
  const form = forms[at] ?? "";
  const isAlone = withoutEnding(form, (stem) => (language.aloneScales.has(stem) ? true : undefined), language.endings);
  // The word itself is read as the scale of a one before it.
  return isAlone ? { value: 1, end: at, spelt: true } : null;
}

function withHalf(text: NumberText, number: Written): Written {
  const half = text.language.andHalf.find((phrase) =>
    phrase.every((word, index) => matches(text, number.end + index, word)),
  );
  if (half && Number.isInteger(number.value))
    return { value: number.value + 0.5, end: number.end + half.length, spelt: number.spelt };
  return number;
}

const matches = ({ forms, language }: NumberText, at: number, word: string): boolean =>
  withoutEnding(forms[at] ?? "", (stem) => (stem === word ? true : undefined), language.endings) === true;

function scaleAt(text: NumberText, at: number): { value: number; end: number } | null {
  const { forms, language, words } = text;
  const value = withoutEnding(forms[at] ?? "", (stem) => language.scales.get(stem), language.endings);
  if (value === null) return null;
  const isAbbreviated = /^(?:тыс|млн|млрд|трлн|mln|mlrd)$/u.test(forms[at] ?? "") && forms[at + 1] === ".";
  const isInside = at + 2 < words.length || forms[at] === "тыс";
  return { value, end: at + (isAbbreviated && isGlued(text, at + 1) && isInside ? 2 : 1) };
}

/** "230дан": an ending that is written onto the digits. */
function endingEnd(text: NumberText, end: number): number {
  const { forms, words, language } = text;
  const isEnding = words[end - 1]?.kind === "number" && isGlued(text, end) && language.endings?.has(forms[end] ?? "");
  return isEnding ? end + 1 : end;
}
