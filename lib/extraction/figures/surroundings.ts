import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { countsIn } from "@/lib/extraction/figures/line-counts";
import type { Line } from "@/lib/extraction/figures/scene";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** A number with what stands around it, as features see it. */
export interface Surroundings {
  line: Line;
  amount: QuantitySighting;
  /** What is measured with it: "money", "%", "год", or "thing" for what is counted. */
  unit: string;
  /** The same for units that measure alike: months and minutes, tonnes and grams. */
  group: string;
  before: string;
  beforeThat: string;
  after: string;
  afterThat: string;
  /** The verb of its clause, by lemma; the nearest before it, else after. */
  verb: string;
  verbAt: number;
  /** Its clause, by commas, dashes, brackets and semicolons. */
  clause: readonly [first: number, last: number];
  /** The first lemmas of it that tell something. */
  content: readonly string[];
  /** The number's own shape: "34-летний", "двое", digits. */
  shape: string;
  /** How many numbers of the line stand before it; five stands for more as well. */
  rank: number;
  /** How many phrases of its clause may be the grammatical subject, before it and after it. */
  subjectsBefore: number;
  subjectsAfter: number;
  /** Who is spoken of in its clause without a name: "я", "он", "его"; 0 for nobody. */
  pronoun: number;
  /** What introduces the list that its sentence is an item of. */
  leadIn: Line | null;
}

export function surroundingsOf(line: Line, amount: QuantitySighting, lines: readonly Line[]): Surroundings {
  const { words } = line;
  const { first, last } = amount;
  const clause = clauseOf(words, first, last);
  const verbAt = nearestVerb(words, first, last, clause);
  const unit = unitClass(amount);
  const at = (index: number): string => words[index]?.lemma ?? "^";
  const { nominatives } = countsIn(line);
  return {
    line,
    amount,
    unit,
    group: unitGroup(unit),
    before: at(first - 1),
    beforeThat: at(first - 2),
    after: at(last),
    afterThat: at(last + 1),
    verb: words[verbAt]?.lemma ?? "-",
    verbAt,
    clause,
    content: contentOf(words, clause),
    shape: shapeOf(words.slice(first, last)),
    rank: rankOf(line, first),
    subjectsBefore: (nominatives[first] ?? 0) - (nominatives[clause[0]] ?? 0),
    subjectsAfter: (nominatives[clause[1]] ?? 0) - (nominatives[last] ?? 0),
    pronoun: pronounIn(words, clause),
    leadIn: leadIn(lines, line),
  };
}

const PRONOUNS: ReadonlyMap<string, number> = new Map(
  [
    "я мне меня мой моя мои",
    "мы нас нам наш наша наше наши",
    "он она оно они ему ей им нем него нее них нему ней",
    "его ее их",
    "свой своего своему своих своя свою свои своими своей своем",
    "который которая которое которые которого которой которых котором",
    "там здесь тут туда отсюда оттуда",
  ].flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);

/** The first of its clause. */
function pronounIn(words: readonly GrammarWord[], [first, last]: readonly [number, number]): number {
  for (let at = first; at < last; at++) {
    const pronoun = PRONOUNS.get(words[at]?.plain ?? "");
    if (pronoun) return pronoun;
  }
  return 0;
}

const leadIns = new WeakMap<Line, Line | null>();

/** The sentence before a list, of its items; each goes back no further than to an item that knows it. */
export function leadIn(lines: readonly Line[], line: Line): Line | null {
  if (line.sentence.block.kind !== "item") return null;
  let before: Line | null = line;
  while (before?.sentence.block.kind === "item" && !leadIns.has(before)) before = lines[before.index - 1] ?? null;
  const found = before?.sentence.block.kind === "item" ? (leadIns.get(before) ?? null) : before;
  leadIns.set(line, found);
  return found;
}

const MOST_RANK = 5;

function rankOf({ amounts }: Line, first: number): number {
  let rank = 0;
  while (rank < MOST_RANK && (amounts[rank]?.first ?? first) < first) rank++;
  return rank;
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
export function unitClass({ currency, unit }: QuantitySighting): string {
  if (currency) return "money";
  return MEASURED.get(unit ?? "") ?? "thing";
}

function clauseOf(words: readonly GrammarWord[], first: number, last: number): readonly [number, number] {
  let from = first;
  let to = last;
  while (from > 0 && first - from < 25 && !words[from - 1]?.isBreak) from--;
  while (to < words.length && to - last < 25 && !words[to]?.isBreak) to++;
  return [from, to];
}

const MOST_CONTENT = 8;

function contentOf(words: readonly GrammarWord[], [first, last]: readonly [number, number]): string[] {
  const content: string[] = [];
  for (let at = first; at < last && content.length < MOST_CONTENT; at++) {
    const lemma = words[at]?.lemma ?? "";
    if (lemma.length > 2 && !content.includes(lemma)) content.push(lemma);
  }
  return content;
}

function nearestVerb(
  words: readonly GrammarWord[],
  first: number,
  last: number,
  [from, to]: readonly [number, number],
): number {
  for (let at = first - 1; at >= from; at--) if (words[at]?.isVerbal) return at;
  for (let at = last; at < to; at++) if (words[at]?.isVerbal) return at;
  for (let at = from - 1; at >= 0 && at > from - 12; at--) if (words[at]?.isVerbal) return at;
  for (let at = to; at < words.length && at < to + 8; at++) if (words[at]?.isVerbal) return at;
  return -1;
}

function shapeOf(words: readonly GrammarWord[]): string {
  const text = words.map(({ plain }) => plain).join(" ");
  if (/летн/u.test(text)) return "летний";
  if (/^\p{N}/u.test(text)) return "digits";
  return /^(?:дво|тро|четвер|пятер|шестер|семер|восьмер|девятер|десятер)/u.test(text) ? "collective" : "words";
}

const UNIT_GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries("месяц неделя день сутки час минута секунда".split(" ").map((unit) => [unit, "время"])),
    ...Object.fromEntries("км м см мм".split(" ").map((unit) => [unit, "длина"])),
    ...Object.fromEntries("т кг г центнер".split(" ").map((unit) => [unit, "вес"])),
    ...{ га: "площадь", "кв. м": "площадь", "кв. км": "площадь", "п.п.": "%" },
  }),
);
/** Units that measure alike: months and minutes, tonnes and grams. */
export const unitGroup = (unit: string): string => UNIT_GROUPS.get(unit) ?? unit;
