import { type AmountReading, readAmount } from "@/lib/extraction/grammars/numbers/amount";
import { exact, isGlued, type NumberText } from "@/lib/extraction/grammars/numbers/written";

/** A number or a range in the text, with the word after it. */
export interface NumberReading {
  value: number;
  /** The upper end of a range. */
  to: number | null;
  end: number;
  /** In words, or with "тыс.", "млн": surely a figure, even without a unit. */
  spelt: boolean;
  /** The scale of the last number: 1e6 of "3 млн". */
  scale: number;
  /** The unit of words that are number and unit in one: "полгода". */
  unit: string | null;
}

/** "2 500", "минус 34–36", "от 9 до 22 тысяч" from its nine, "шесть-семь", "полгода"; null when no number begins here. */
export function readNumber(text: NumberText, at: number): NumberReading | null {
  const joined = text.language.joined.get(text.forms[at] ?? "");
  if (joined) return { ...joined, to: null, end: at + 1, spelt: true, scale: 1 };
  const fraction = text.language.fractions.get(text.forms[at] ?? "");
  if (fraction !== undefined) return { value: fraction, to: null, end: at + 1, spelt: true, scale: 1, unit: null };
  const pair = hyphenedPair(text, at);
  if (pair) return pair;
  const signed = signAt(text, at);
  const first = readAmount(text, signed.end);
  if (!first) return null;
  const range = upperEnd(text, at, first, signed.sign);
  const ends = range && scaled(first, range.number);
  const [low, high] = ends ? (range.sign ? ends : ordered(ends, signed.sign)) : [first.value, null];
  const end = range?.number.end ?? first.end;
  const last = range?.number ?? first;
  const common = { end, spelt: first.spelt || last.spelt, scale: last.scale, unit: null };
  if (high !== null && range?.sign) return { value: -low, to: high, ...common };
  if (high === null) return { value: signed.sign * low, to: null, ...common };
  return signed.sign < 0 ? { value: -high, to: -low, ...common } : { value: low, to: high, ...common };
}

/** "−31…−28" goes up as "минус 34–36" does. */
const ordered = ([one, other]: readonly [number, number], sign: 1 | -1): readonly [number, number] =>
  sign < 0 && one > other ? [other, one] : [one, other];

/** "пять-шесть", "полтора-два тысячи": a range in one word. */
function hyphenedPair(text: NumberText, at: number): NumberReading | null {
  const form = text.forms[at] ?? "";
  const [from = "", to = "", ...rest] = form.includes("-") ? form.split("-") : [];
  const [low, high] = [text.language.numerals.get(from), text.language.numerals.get(to)];
  if (rest.length > 0 || low === undefined || high === undefined || high <= low || (low >= 20 && high < 10))
    return null;
  const scaledBy = readAmount({ ...text, forms: text.forms.with(at, to) }, at);
  if (!scaledBy) return null;
  const { scale, end } = scaledBy;
  return { value: low * scale, to: scaledBy.value, end, spelt: true, scale, unit: null };
}

/** A minus is a word, or a mark right before the digits with a space or nothing before it. */
function signAt(text: NumberText, at: number): { sign: 1 | -1; end: number } {
  const { forms, words, language } = text;
  const form = forms[at] ?? "";
  const minus = language.minus.has(form);
  if (!minus && !language.plus.has(form)) return { sign: 1, end: at };
  const isMark = words[at]?.kind === "mark";
  const isInside = isGlued(text, at) && !/^[(«„“"]$/u.test(words[at - 1]?.text ?? "");
  if (isMark && (!isGlued(text, at + 1) || isInside)) return { sign: 1, end: at };
  return { sign: minus ? -1 : 1, end: at + 1 };
}

const JOINTS = /^(?:[-–—‒−…]|\.)$/u;

/** The second number of a range: after a dash, "…" or "..." without spaces, or after "до" where "от" stands before. */
function upperEnd(
  text: NumberText,
  at: number,
  first: AmountReading,
  sign: 1 | -1,
): { number: AmountReading; sign?: 1 } | null {
  const { forms, words, language } = text;
  const until = language.ranges.get(forms[at - 1] ?? "");
  if (until !== undefined && forms[first.end] === until) return upTo(text, first, sign);
  const spaced = spacedEnd(text, first);
  if (spaced) return spaced;
  let next = first.end;
  while (next < first.end + 3 && JOINTS.test(words[next]?.text ?? "") && isGlued(text, next)) next++;
  if (next === first.end || (words[first.end]?.text === "." && next < first.end + 2)) return null;
  if (!isGlued(text, next) && words[next - 1]?.text !== "…") return null;
  if (words[next]?.text === "+" && isGlued(text, next + 1)) {
    const second = readAmount(text, next + 1);
    return sign < 0 ? second && { number: second, sign: 1 } : above(first, second);
  }
  const hasOwnSign = sign < 0 && /^[-−]$/u.test(words[next - 1]?.text ?? "") && next > first.end + 1;
  const second = readAmount(text, next);
  return hasOwnSign ? second && { number: second } : above(first, second);
}

/** "от минус 3 до плюс 1": the upper end has a sign of its own where the lower is below nought. */
function upTo(text: NumberText, first: AmountReading, sign: 1 | -1): { number: AmountReading; sign?: 1 } | null {
  const { sign: other, end } = signAt(text, first.end + 1);
  const second = readAmount(text, end);
  if (sign < 0 && other > 0 && end > first.end + 1) return second && { number: second, sign: 1 };
  return above(first, second);
}

/** "трёх – четырёх", in words: a dash with spaces between two numerals of which the second is the next. */
function spacedEnd(text: NumberText, first: AmountReading): { number: AmountReading } | null {
  const { words } = text;
  if (!/^[–—]$/u.test(words[first.end]?.text ?? "") || words[first.end - 1]?.kind !== "word") return null;
  const second = words[first.end + 1]?.kind === "word" && first.scale === 1 ? readAmount(text, first.end + 1) : null;
  return second && second.value > first.value && second.value <= first.value + 2 ? { number: second } : null;
}

function above(first: AmountReading, second: AmountReading | null): { number: AmountReading } | null {
  if (!second) return null;
  const [low, high] = scaled(first, second);
  return high > low || high * second.scale > low ? { number: second } : null;
}

/** "9 до 22 тысяч": the scale is of both. */
function scaled(first: AmountReading, second: AmountReading): readonly [number, number] {
  const isShared = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale;
  return [isShared ? exact(first.value * second.scale) : first.value, second.value];
}
