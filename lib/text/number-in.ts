import type { Span } from "@/lib/text/span";

/**
 * Where the number stands in the words of a figure, with its "около" and "тысяч": ("шести заводов", 6) ⇒ 0–5. Null when
 * no number in the words has that value. Offsets are UTF-16 units of `words`.
 */
export function numberIn(words: string, value: number): Span | null {
  return digitsIn(words, value) ?? spelledIn(words, value);
}

const ABOUT =
  "(?:(?:около|порядка|примерно|приблизительно|почти|более|менее|свыше|до|about|some|nearly|over|almost)\\s+)?";
const DIGITS = "\\d+(?:[\\s\\u00a0\\u202f]\\d{3})*(?:[.,]\\d+)?";
const SCALE =
  "(?:[\\s\\u00a0\\u202f]*(тыс(?:\\.|яч\\p{L}*)?|млн\\.?|миллион\\p{L}*|млрд\\.?|миллиард\\p{L}*|трлн\\.?|триллион\\p{L}*|миң|ming|mln|mlrd|thousand|million|billion)(?![\\p{L}]))?";
const FIGURE = new RegExp(`${ABOUT}(${DIGITS})${SCALE}`, "giu");

const SCALES: readonly [RegExp, number][] = [
  [/^(тыс|миң|ming|thousand)/iu, 1e3],
  [/^(млн|миллион|mln|million)/iu, 1e6],
  [/^(млрд|миллиард|mlrd|billion)/iu, 1e9],
  [/^(трлн|триллион)/iu, 1e12],
];

function digitsIn(words: string, value: number): Span | null {
  for (const { 0: all, 1: digits = "", 2: scale = "", index } of words.matchAll(FIGURE)) {
    const times = SCALES.find(([name]) => name.test(scale))?.[1] ?? 1;
    const amount = Number(digits.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".")) * times;
    if (Math.abs(amount - value) <= Math.abs(value) * 1e-9) return { start: index, end: index + all.length };
  }
  return null;
}

// Stems of the numbers that newspapers write out, in the four languages; longer ones stand before their beginnings.
const SPELLED: Readonly<Record<number, string>> = {
  1: "один\\b|одн|бир|bir|one",
  2: "дв(?:а|е|ух|ум)|эки|ikki|two",
  3: "тр(?:и|ех|ёх|ем)|үч|uch|three",
  4: "четыр|төрт|to[ʻ'‘’]rt|four",
  5: "пят[ьи]|беш|besh|five",
  6: "шест[ьи]|алты|olti|six",
  7: "сем[ьи]|жети|yetti|seven",
  8: "вос[еь]м|сегиз|sakkiz|eight",
  9: "девят[ьи]|тогуз|to[ʻ'‘’]qqiz|nine",
  10: "десят[ьи]|он|o[ʻ'‘’]n|ten",
  11: "одиннадцат",
  12: "двенадцат",
  15: "пятнадцат",
  20: "двадцат|жыйырма|yigirma|twenty",
  30: "тридцат|отуз|o[ʻ'‘’]ttiz|thirty",
  40: "сорок|кырк|qirq|forty",
  50: "пятьдесят|пятидесят|элүү|ellik|fifty",
  100: "сто\\b|ста\\b|жүз|yuz|hundred",
  1000: "тысяч|миң|ming|thousand",
};

function spelledIn(words: string, value: number): Span | null {
  const stem = SPELLED[value];
  if (!stem) return null;
  const found = new RegExp(`(?<!\\p{L})${ABOUT}(?:${stem.replaceAll("\\b", "(?!\\p{L})")})\\p{L}*`, "iu").exec(words);
  return found && { start: found.index, end: found.index + found[0].length };
}
