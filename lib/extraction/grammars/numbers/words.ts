import { withoutEnding } from "@/lib/extraction/grammars/forms";
import type { NumberText, Written } from "@/lib/extraction/grammars/numbers/written";

/** "двадцать пять", "он тогузу", "three hundred and five", "полторы сотни": a number below a thousand in words. */
export function readWords(text: NumberText, at: number): Written | null {
  const { language, forms } = text;
  let value = 0;
  let end = at;
  for (let below = 1000; end - at < 6; end++) {
    const joined = language.commaGroups && end > at && forms[end] === "and" && value >= 100 ? 1 : 0;
    const part = numeral(text, end + joined, value);
    if (part === null || (part.hundred ? value >= 10 || below === 100 : part.value >= below)) break;
    value = part.hundred ? Math.max(1, value) * 100 : value + part.value;
    below = belowAfter(part, language.tenJoins);
    end += joined;
  }
  if (end === at) return null;
  const times = value <= 10 ? language.tens.get(forms[end] ?? "") : undefined;
  return times === undefined ? { value, end, spelt: true } : { value: value * times, end: end + 1, spelt: true };
}

interface Part {
  value: number;
  hundred: boolean;
}

function numeral(text: NumberText, at: number, before: number): Part | null {
  const { forms, language } = text;
  const form = forms[at] ?? "";
  const { numerals, one, endings, homonyms } = language;
  if (homonyms.some((start) => form.startsWith(start))) return null;
  if (before < 10 && isHundred(form, before, text)) return { value: 0, hundred: true };
  const hyphened = form.includes("-") ? tensAndUnit(form, language.numerals, language.one) : undefined;
  if (hyphened !== undefined) return { value: hyphened, hundred: false };
  const value = withoutEnding(form, (stem) => numerals.get(stem), endings);
  if (value !== null) return { value, hundred: false };
  const isOne = before >= 10 && withoutEnding(form, (stem) => (one.has(stem) ? true : undefined), endings);
  return isOne ? { value: 1, hundred: false } : null;
}

/** Alone it is a number only in its bare form: "yuzi" is a face. */
const isHundred = (form: string, before: number, { language: { hundred, endings } }: NumberText): boolean =>
  before > 0
    ? withoutEnding(form, (stem) => (hundred.has(stem) ? true : undefined), endings) === true
    : hundred.has(form) || hundred.has(form.replace(/ta(?:dan|ga|si)?$/u, ""));

/** "twenty-five" is one word of two numerals. */
function tensAndUnit(
  form: string,
  numerals: ReadonlyMap<string, number>,
  one: ReadonlySet<string>,
): number | undefined {
  const [first = "", second = "", ...rest] = form.split("-");
  const [tens, unit] = [numerals.get(first), one.has(second) ? 1 : numerals.get(second)];
  if (rest.length > 0 || tens === undefined || unit === undefined) return undefined;
  return tens >= 20 && tens < 100 && unit < 10 && Number.isInteger(unit) ? tens + unit : undefined;
}

function belowAfter({ value, hundred }: Part, tenJoins: boolean): number {
  if (hundred || value >= 100) return 100;
  return value >= 20 || (tenJoins && value === 10) ? 10 : 0;
}
