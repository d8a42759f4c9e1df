import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Line } from "@/lib/extraction/figures/scene";
import { unitClass } from "@/lib/extraction/figures/surroundings";
import { afterAsides, afterInsert } from "@/lib/extraction/grammars/asides";
import { type Figure, readFigure } from "@/lib/extraction/grammars/figure";
import { AMOUNTING, CHANGED_WITH, CHANGING } from "@/lib/extraction/lexicon/measures";

/** A figure of what was named, and whether it is the one that no longer holds. */
export interface Linked extends Figure {
  former: boolean;
}

/** "составила 5 %, | снизившись на 2 %", "вырос с 4 до 6 %", "– 4 %", at the word after what is measured. */
export function amountsAfter(line: Line, from: number): Linked[] {
  const at = afterAsides(line, from);
  const start = linkEnd(line, at) ?? linkEnd(line, afterInsert(line, at));
  if (start === null) return [];
  const found = amountsFrom(line, start, from);
  return CHANGING.has(line.words[start - 1]?.plain ?? "") ? found.map((each) => reached(line, each)) : found;
}

/** "понизилась | до 11 градусов": what was reached is no bound. */
function reached({ words }: Line, figure: Linked): Linked {
  const { quantity } = figure;
  const isReached = quantity.comparison === "less" && words[quantity.first - 1]?.plain === "до";
  return isReached ? { ...figure, quantity: { ...quantity, comparison: null } } : figure;
}

/** The figures from a word on, the first as it stands there; what is said "за сутки" stands after `since`. */
export function amountsFrom(line: Line, start: number, since = start): Linked[] {
  const first = figureFrom(line, start);
  if (!first || goesOn(line, first)) return [];
  const per = first.per ?? (first.quantity.change === null ? null : perBefore(line, since, first.quantity.first));
  const chain = withMore(line, [{ ...first, per, former: false }]);
  const all = first.quantity.change ? chain.map((each) => reached(line, each)) : chain;
  const last = all.at(-1);
  return all.map((each) => (each.per === null && last && isAlike(each, last) ? { ...each, per: last.per } : each));
}

/** "1 килограмм | 200 граммов", "42 км | 195 м": half of an amount is none. */
const goesOn = (line: Line, { quantity }: Figure): boolean => indexOf(line).amountsAt.has(quantity.last);

/** "с 40 до 55 сомов за килограмм": what is said of the last holds for all. */
const isAlike = (one: Figure, other: Figure): boolean =>
  one.quantity.unit === other.quantity.unit && one.quantity.currency === other.quantity.currency;

function linkEnd(line: Line, at: number): number | null {
  const { words, sentence } = line;
  const word = words[at]?.plain ?? "";
  if (/^(?:будет|будут|был|была|было|были)$/u.test(word) && isLink(words[at + 1]?.plain ?? "")) return at + 2;
  if (isLink(word)) return at + 1;
  if (word === "не" && /^превы(?:сил|шает|сит|шал)/u.test(words[at + 1]?.plain ?? "")) return at + 2;
  if (/^[—–:-]$/u.test(word)) return at + 1;
  return sentence.block.kind === "item" || isMeasured(line, at) ? at : null;
}

/** "Длина канала | 32 километра": the figure stands right after what is measured. */
function isMeasured(line: Line, at: number): boolean {
  const amount = indexOf(line).amountsAt.get(at);
  return (
    amount !== undefined &&
    unitClass(amount) !== "thing" &&
    amount.change === null &&
    /^\p{N}/u.test(line.words[at]?.plain ?? "")
  );
}

/** The figure after "до", "на", "в", "около" and the like, and after a date. */
export function figureFrom(line: Line, from: number): Figure | null {
  let at = afterAsides(line, from);
  for (const most = at + 5; at < most && LEADING.has(line.words[at]?.plain ?? ""); ) at = afterAsides(line, at + 1);
  const figure = readFigure(line.sentence, at);
  const per = figure && figure.per === null ? perAfter(line, figure.end) : null;
  return figure && per ? { ...figure, per: per.name, end: per.end } : figure;
}

/** "за сутки | поднялся на 34 см". */
function perBefore({ words }: Line, from: number, end: number): string | null {
  for (let at = from; at < end; at++)
    if (words[at]?.plain === "за" && /^(?:сутки|день|час)$/u.test(words[at + 1]?.plain ?? ""))
      return words[at + 1]?.plain ?? null;
  return null;
}

/** "21 центнер | с гектара", "60 сомов | за килограмм", "200 тысяч | на человека". */
function perAfter({ words }: Line, at: number): { name: string; end: number } | null {
  if (words[at]?.plain === "годовых") return { name: "год", end: at + 1 };
  const [preposition, unit] = [words[at]?.plain ?? "", words[at + 1]];
  if (!/^(?:с|за|на|в)$/u.test(preposition) || !unit) return null;
  const noun = words[at + 2];
  if (preposition !== "с" && noun && /^(?:квадратный|кубический)$/u.test(unit.lemma) && METRES.has(noun.lemma))
    return { name: `${unit.lemma} ${noun.lemma}`, end: at + 3 };
  if (unit.plain === "душу" && noun?.plain === "населения") return { name: "душа населения", end: at + 3 };
  return preposition !== "в" && PER.has(unit.lemma) ? { name: unit.lemma, end: at + 2 } : null;
}

const METRES: ReadonlySet<string> = new Set(["метр", "километр"]);

const PER: ReadonlySet<string> = new Set(
  "гектар килограмм тонна литр баррель кубометр штука человек киловатт-час унция мешок километр сотка метр кубометр ребенок голова корова грамм гигакалория мегабайт минута".split(
    " ",
  ),
);

const LEADING: ReadonlySet<string> = new Set(
  "до на в во с со от ниже выше более менее свыше около порядка примерно не чем больше меньше целых еще уровне размере объеме пределах сумме".split(
    " ",
  ),
);

/** "– 38 100", "(10,4 млн)" after one more owner; null where no figure is told so. */
export function amountBeside(line: Line, at: number): Figure | null {
  return /^(?:[—–(-]|до|на)$/u.test(line.words[at]?.plain ?? "") ? figureFrom(line, at + 1) : null;
}

function withMore(line: Line, found: Linked[]): Linked[] {
  const end = found.at(-1)?.end ?? 0;
  const next = found.length < 4 ? moreAt(line, end) : null;
  return next ? withMore(line, [...found, next]) : found;
}

function moreAt(line: Line, end: number): Linked | null {
  const { words } = line;
  const comma = words[end]?.plain === "," || /^[—–]$/u.test(words[end]?.plain ?? "") ? 1 : 0;
  const at = end + comma;
  const word = words[at]?.plain ?? "";
  if (/^(?:до|против|вместо)$/u.test(word) || (word === "с" && indexOf(line).amountsAt.has(at + 1))) {
    const figure = figureFrom(line, at + 1);
    return figure && { ...figure, former: word !== "до" };
  }
  const isVerb = CHANGED_WITH.has(word) || (word === "и" && isLink(words[at + 1]?.plain ?? ""));
  const figure = isVerb ? figureFrom(line, at + (word === "и" ? 2 : 1)) : changeBeside(line, end);
  return figure && { ...figure, former: false };
}

/** "(рост на 17,3 %)", ", что на 14 % больше", ", или на 1,4 %": by how much it has changed. */
function changeBeside(line: Line, end: number): Figure | null {
  const words = line.words.slice(end, end + 4).map(({ plain }) => plain);
  const opening = OPENINGS.find((each) =>
    each.every((word, at) => (word === "*" ? GROWTH.has(words[at] ?? "") : word === words[at])),
  );
  const figure = opening ? figureFrom(line, end + opening.length - 1) : null;
  return figure?.quantity.change ? figure : null;
}

const GROWTH: ReadonlySet<string> = new Set(
  "рост прирост увеличение плюс снижение падение сокращение спад минус".split(" "),
);
const OPENINGS = ["( * на", "( на", ", что на", ", или на", "или на", ", это на", ", на"].map((words) =>
  words.split(" "),
);

const isLink = (word: string): boolean => AMOUNTING.has(word) || CHANGING.has(word);
