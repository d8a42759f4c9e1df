import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import type { Line } from "@/lib/extraction/figures/scene";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** A number with what stands around it, as features see it. */
export interface Surroundings {
  line: Line;
  amount: QuantitySighting;
  /** What is measured with it: "money", "%", "год", or "thing" for what is counted. */
  unit: string;
  before: string;
  beforeThat: string;
  after: string;
  afterThat: string;
  /** The verb of its clause, by lemma; the nearest before it, else after. */
  verb: string;
  verbAt: number;
  /** Its clause, by commas, dashes, brackets and semicolons. */
  clause: readonly [first: number, last: number];
  /** The number's own shape: "34-летний", "двое", digits. */
  shape: string;
  /** How many numbers of the line stand before it. */
  rank: number;
}

export function surroundingsOf(line: Line, amount: QuantitySighting): Surroundings {
  const { words } = line;
  const { first, last } = amount;
  const clause = clauseOf(words, first, last);
  const verbAt = nearestVerb(words, first, last, clause);
  const at = (index: number): string => words[index]?.lemma ?? "^";
  return {
    line,
    amount,
    unit: unitClass(amount),
    before: at(first - 1),
    beforeThat: at(first - 2),
    after: at(last),
    afterThat: at(last + 1),
    verb: words[verbAt]?.lemma ?? "-",
    verbAt,
    clause,
    shape: shapeOf(words.slice(first, last)),
    rank: line.amounts.filter((other) => other.first < first).length,
  };
}

/** Units of measure; all else is counted. */
const MEASURED: ReadonlyMap<string, string> = new Map(
  [
    ..."% п.п. °C год месяц неделя день сутки час минута секунда балл раз доля литр центнер".split(" "),
    ..."км=километр м=метр см=сантиметр мм=миллиметр га=гектар кг=килограмм г=грамм %=процент °C=градус".split(" "),
    ..."т=тонна МВт кВт Вт кВт·ч км/ч м/с".split(" "),
    ...["кв. м", "куб. м", "кв. км", "куб. м/с", "куб. км"],
  ].flatMap((names) => names.split("=").map((name) => [name, names.split("=")[0] ?? name] as const)),
);

/** The same for a unit however it is written, so that what is learned from one way of writing holds for the others. */
function unitClass({ currency, unit }: QuantitySighting): string {
  if (currency) return "money";
  return MEASURED.get(unit ?? "") ?? "thing";
}

export const isBreak = ({ plain }: GrammarWord): boolean => /^[,;:—–()«»"…]$/u.test(plain) || plain === "-";

function clauseOf(words: readonly GrammarWord[], first: number, last: number): readonly [number, number] {
  let from = first;
  let to = last;
  while (from > 0 && first - from < 25 && !isBreak(words[from - 1] as GrammarWord)) from--;
  while (to < words.length && to - last < 25 && !isBreak(words[to] as GrammarWord)) to++;
  return [from, to];
}

export const isVerbal = ({ pos, readings }: GrammarWord): boolean =>
  pos === "verb" || pos === "infinitive" || pos === "gerund" || (pos === "participle" && readings[0]?.case === null);

function nearestVerb(
  words: readonly GrammarWord[],
  first: number,
  last: number,
  [from, to]: readonly [number, number],
): number {
  for (let at = first - 1; at >= from; at--) if (isVerbal(words[at] as GrammarWord)) return at;
  for (let at = last; at < to; at++) if (isVerbal(words[at] as GrammarWord)) return at;
  for (let at = from - 1; at >= 0 && at > from - 12; at--) if (isVerbal(words[at] as GrammarWord)) return at;
  for (let at = to; at < words.length && at < to + 8; at++) if (isVerbal(words[at] as GrammarWord)) return at;
  return -1;
}

function shapeOf(words: readonly GrammarWord[]): string {
  const text = words.map(({ plain }) => plain).join(" ");
  if (/летн/u.test(text)) return "летний";
  if (/^\p{N}/u.test(text)) return "digits";
  return /^(?:дво|тро|четвер|пятер|шестер|семер|восьмер|девятер|десятер)/u.test(text) ? "collective" : "words";
}

const UNIT_GROUPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries("месяц неделя день сутки час минута секунда".split(" ").map((unit) => [unit, "время"])),
  ...Object.fromEntries("км м см мм".split(" ").map((unit) => [unit, "длина"])),
  ...Object.fromEntries("т кг г центнер".split(" ").map((unit) => [unit, "вес"])),
  ...{ га: "площадь", "кв. м": "площадь", "кв. км": "площадь", "п.п.": "%" },
};
/** Units that measure alike: months and minutes, tonnes and grams. */
export const unitGroup = (unit: string): string => UNIT_GROUPS[unit] ?? unit;
