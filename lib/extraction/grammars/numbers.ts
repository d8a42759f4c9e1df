import { NUMERALS, SCALES } from "@/lib/extraction/lexicon/numerals";
import type { Sentence } from "@/lib/extraction/reading";

/** A number in the text: its value and the word after it. */
export interface NumberReading {
  value: number;
  end: number;
  /** Written in words, or with "тыс.", "млн": surely a figure, even without a unit. */
  spelt: boolean;
}

/** "2 500", "1 млн", "3,4 млрд", "шести", "двадцать пять тысяч", "550 тысяч"; null when no number begins here. */
export function readNumber(sentence: Sentence, at: number): NumberReading | null {
  const base = digits(sentence, at) ?? inWords(sentence, at);
  if (!base) return null;
  let { value, end, spelt } = base;
  for (
    let scale = SCALES.get(sentence.plain[end] ?? "");
    scale !== undefined;
    scale = SCALES.get(sentence.plain[end] ?? "")
  ) {
    value = exact(value * scale);
    end += isAbbreviation(sentence, end) ? 2 : 1;
    spelt = true;
    const rest = scale === 1e3 ? inWords(sentence, end) : null;
    if (rest && rest.value < 1e3) return { value: value + rest.value, end: rest.end, spelt };
  }
  return { value, end, spelt };
}

const isAbbreviation = (sentence: Sentence, at: number): boolean =>
  /^(?:тыс|млн|млрд|трлн)$/u.test(sentence.plain[at] ?? "") &&
  sentence.plain[at + 1] === "." &&
  at + 2 < sentence.words.length;

/** Groups of three after one to three digits, one space of any kind between; a comma parts the fraction. */
function digits(sentence: Sentence, at: number): NumberReading | null {
  const first = sentence.words[at];
  if (first?.kind !== "number" || joinsLeft(sentence, at)) return null;
  const fraction = /^(\d{1,12})(?:[.,](\d{1,4}))?$/u.exec(first.text);
  if (!fraction) return grouped(first.text, at);
  if (fraction[2]?.length === 3) return null;
  let written = fraction[1] ?? "";
  let end = at + 1;
  if (fraction[2] === undefined && written.length <= 3) {
    for (let next = group(sentence, end); next && end - at < 5; next = group(sentence, end)) {
      written += next.digits;
      end++;
      if (next.fraction) return { value: Number(`${written}.${next.fraction}`), end, spelt: false };
    }
  }
  return { value: Number(fraction[2] === undefined ? written : `${written}.${fraction[2]}`), end, spelt: false };
}

function group(sentence: Sentence, at: number): { digits: string; fraction: string | null } | null {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  if (!before || word?.kind !== "number" || word.start !== before.end + 1) return null;
  const match = /^(\d{3})(?:,(\d{1,3}))?$/u.exec(word.text);
  return match ? { digits: match[1] ?? "", fraction: match[2] ?? null } : null;
}

/** "1.200.000": two groups or more; "2.500" may be either and is left. */
function grouped(text: string, at: number): NumberReading | null {
  return /^\d{1,3}(?:\.\d{3}){2,3}$/u.test(text)
    ? { value: Number(text.replaceAll(".", "")), end: at + 1, spelt: false }
    : null;
}

/** "№ 12", "COVID-19", "1-2": a number that is part of something else. */
function joinsLeft(sentence: Sentence, at: number): boolean {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  if (!before || !word) return false;
  return before.text === "№" || (before.end === word.start && /[-–/:.\p{L}\p{N}]$/u.test(before.text));
}

function inWords(sentence: Sentence, at: number): NumberReading | null {
  let value = 0;
  let end = at;
  let below = 1000;
  for (
    let part = NUMERALS.get(sentence.plain[end] ?? "");
    part !== undefined && part < below && end - at < 4;
    part = NUMERALS.get(sentence.plain[end] ?? "")
  ) {
    value += part;
    below = part >= 100 ? 100 : part >= 20 ? 10 : 0;
    end++;
  }
  return end > at ? { value, end, spelt: true } : null;
}

/** 3,4 × 10⁹ without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(15));
