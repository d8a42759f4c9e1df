import type { NumberText, Written } from "@/lib/extraction/grammars/numbers/written";

/** "2 500", "12,5", "1.200.000": groups of three after one to three digits, one space of any kind between them. */
export function readDigits(text: NumberText, at: number): Written | null {
  const first = text.words[at];
  if (first?.kind !== "number") return null;
  const single = /^(\d{1,12})(?:[.,](\d{1,6}))?$/u.exec(first.text);
  if (!single || isGrouped(first.text, text.language.commaGroups))
    return grouped(first.text, at, text.language.commaGroups);
  const [, whole = "", fraction] = single;
  if (fraction !== undefined) {
    const undecided = fraction.length === 3 && first.text.includes(".") && !/^0/u.test(whole);
    return undecided ? null : { value: Number(`${whole}.${fraction}`), end: at + 1, spelt: false };
  }
  return whole.length <= 3 && whole !== "0"
    ? withGroups(text, at, whole)
    : { value: Number(whole), end: at + 1, spelt: false };
}

function withGroups(text: NumberText, at: number, whole: string): Written {
  let written = whole;
  let end = at + 1;
  for (let next = group(text, end); next && end - at < 5; next = group(text, end)) {
    written += next.digits;
    end++;
    if (next.fraction) return { value: Number(`${written}.${next.fraction}`), end, spelt: false };
  }
  return { value: Number(written), end, spelt: false };
}

function group({ words }: NumberText, at: number): { digits: string; fraction: string | null } | null {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || word?.kind !== "number" || word.start !== before.end + 1) return null;
  const match = /^(\d{3})(?:,(\d{1,3}))?$/u.exec(word.text);
  return match ? { digits: match[1] ?? "", fraction: match[2] ?? null } : null;
}

const isGrouped = (digits: string, byComma: boolean): boolean =>
  byComma ? /^[1-9]\d{0,2}(?:,\d{3}){1,3}(?:\.\d{1,3})?$/u.test(digits) : /^\d{1,3}(?:\.\d{3}){2,3}$/u.test(digits);

/** "1.200.000": two groups or more; "2.500" may be either and is left. In English "12,500" is a whole number. */
const grouped = (digits: string, at: number, byComma: boolean): Written | null =>
  isGrouped(digits, byComma)
    ? { value: Number(digits.replaceAll(byComma ? "," : ".", "")), end: at + 1, spelt: false }
    : null;
