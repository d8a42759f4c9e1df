import { readDigits } from "@/lib/extraction/grammars/numbers/digits";
import type { NumberReading } from "@/lib/extraction/grammars/numbers/number";
import { isGlued, type NumberText } from "@/lib/extraction/grammars/numbers/written";

/** "34-летний", "семнадцатилетняя", "80-тонные", "трёхметровая": a number and its unit in a Russian adjective. */
export function readNumberAdjective(text: NumberText, at: number): NumberReading | null {
  const word = text.words[at];
  if (word?.kind === "number") return withDigits(text, at);
  return word?.kind === "word" ? inOneWord(text.forms[at] ?? "", at) : null;
}

/** Whether a word without digits is such an adjective. */
export const isNumberAdjective = (form: string): boolean => inOneWord(form, 0) !== null;

function withDigits(text: NumberText, at: number): NumberReading | null {
  const number = readDigits(text, at);
  if (!number || !/^[-‐–]$/u.test(text.forms[number.end] ?? "") || !isGlued(text, number.end + 1)) return null;
  const unit = unitOf(text.forms[number.end + 1] ?? "");
  return unit === null ? null : { value: number.value, to: null, end: number.end + 2, spelt: true, scale: 1, unit };
}

function inOneWord(form: string, at: number): NumberReading | null {
  const match = ADJECTIVE.exec(form);
  const value = match ? prefixValue(match[1] ?? "") : null;
  const unit = match ? unitOf(match[2] ?? "") : null;
  if (value === null || unit === null) return null;
  return { value, to: null, end: at + 1, spelt: true, scale: 1, unit };
}

const UNITS: readonly (readonly [stem: string, unit: string])[] = [
  ["летн", "год"],
  ["годовал", "год"],
  ["месячн", "месяц"],
  ["недельн", "неделя"],
  ["дневн", "день"],
  ["суточн", "сутки"],
  ["часов", "час"],
  ["минутн", "минута"],
  ["секундн", "секунда"],
  ["метров", "метр"],
  ["километров", "километр"],
  ["сантиметров", "сантиметр"],
  ["тонн", "тонна"],
  ["килограммов", "килограмм"],
  ["литров", "литр"],
  ["гектарн", "гектар"],
  ["градусн", "°C"],
  ["процентн", "%"],
  ["балльн", "балл"],
];

const ADJECTIVE = new RegExp(
  `^(\\p{L}{2,40}?)((?:${UNITS.map(([stem]) => stem).join("|")})(?:ый|ий|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ой|ей|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими))$`,
  "u",
);

function unitOf(form: string): string | null {
  return UNITS.find(([stem]) => form.startsWith(stem) && ADJECTIVE.test(`xx${form}`))?.[1] ?? null;
}

/** "двадцатиодно" ⇒ 21; null when the letters are no number. */
function prefixValue(letters: string): number | null {
  let value = 0;
  let rest = letters;
  for (let below = 1000; rest !== ""; ) {
    const part = PREFIXES.find(([stem, part]) => part < below && rest.startsWith(stem));
    if (!part) return null;
    value += part[1];
    below = part[1] >= 100 ? 100 : part[1] >= 20 ? 10 : 0;
    rest = rest.slice(part[0].length);
  }
  return value >= 1.5 ? value : null;
}

/** Longer stems first, so that "пятидесяти" is not "пяти". */
const PREFIXES: readonly (readonly [string, number])[] = [
  ["полутора", 1.5],
  ["полуторо", 1.5],
  ...[11, 12, 13, 14, 15, 16, 17, 18, 19].map(
    (value, index) =>
      [
        `${"одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат".split(" ")[index]}и`,
        value,
      ] as const,
  ),
  ["пятидесяти", 50],
  ["шестидесяти", 60],
  ["семидесяти", 70],
  ["восьмидесяти", 80],
  ["девяносто", 90],
  ["двадцати", 20],
  ["тридцати", 30],
  ["сорока", 40],
  ["двухсот", 200],
  ["трехсот", 300],
  ["четырехсот", 400],
  ["пятисот", 500],
  ["сто", 100],
  ["двух", 2],
  ["дву", 2],
  ["трех", 3],
  ["четырех", 4],
  ["пяти", 5],
  ["шести", 6],
  ["семи", 7],
  ["восьми", 8],
  ["девяти", 9],
  ["десяти", 10],
  ["одно", 1],
];
