import { agrees, type GrammarWord, isModifier, isNoun } from "@/lib/extraction/figures/grammar-words";
import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Line, Named } from "@/lib/extraction/figures/scene";
import type { Case } from "@/lib/extraction/morphology/declension";

/** What stands after a noun and belongs to it: a genitive, or a preposition with its noun. Positions count words. */
export interface Segment {
  preposition: string | null;
  /** The first word after the preposition. */
  first: number;
  last: number;
  /** The name that the segment ends with. */
  named: Named | null;
  /** All of it is a name. */
  isName: boolean;
}

/** What hangs on a noun that ends at `from`, to the first word that does not; `end` is that word. */
export interface Tail {
  segments: readonly Segment[];
  end: number;
}

const MOST = 6;

export function readTail(line: Line, from: number): Tail {
  const segments: Segment[] = [];
  let at = from;
  while (segments.length < MOST) {
    const next = segmentAt(line, at);
    if (!next) break;
    segments.push(next);
    at = next.last;
  }
  return { segments, end: at };
}

/** The segment at a word. */
export function segmentAt(line: Line, at: number): Segment | null {
  const preposition = line.words[at]?.pos === "preposition" ? (line.words[at]?.plain ?? "") : null;
  if (preposition !== null && (!GOVERNING.has(preposition) || isAside(line, at))) return null;
  const first = preposition === null ? at : at + 1;
  const end = stringEnd(line, first, preposition === null ? GENITIVE : (GOVERNING.get(preposition) ?? []));
  if (end === null) return null;
  const named =
    indexOf(line)
      .namesTo.get(end)
      ?.find((each) => each.first >= first) ?? null;
  return { preposition, first, last: end, named, isName: named?.first === first };
}

/** "за год", "по итогам", "по сравнению", "на начало": of when, not of what. */
const isAside = ({ words }: Line, at: number): boolean =>
  /^(?:за (?:год|месяц|неделю|сутки|день|квартал|полугодие)|по (?:итогам|сравнению|данным|словам|состоянию|отношению)|на (?:момент|начало|конец|сегодня|данный|уровне|сумму)|в (?:момент|среднем|размере|сумме|объеме|пределах|год|месяц|сутки|целом|этом|том|прошлом|начале|конце|течение))$/u.test(
    `${words[at]?.plain} ${words[at + 1]?.plain}`,
  );

const GENITIVE: readonly Case[] = ["genitive"];
/** The prepositions that join a noun to a noun, with the cases they ask for. */
const GOVERNING: ReadonlyMap<string, readonly Case[]> = new Map([
  ["в", ["locative", "accusative"]],
  ["во", ["locative", "accusative"]],
  ["на", ["locative", "accusative"]],
  ["из", GENITIVE],
  ["от", GENITIVE],
  ["для", GENITIVE],
  ["у", GENITIVE],
  ["по", ["dative"]],
  ["за", ["accusative"]],
  ["между", ["instrumental"]],
  ["под", ["instrumental"]],
  ["перед", ["instrumental"]],
]);

/** The word after a name, or after a noun in one of the cases with its modifiers and what "и" joins to it. */
export function stringEnd(line: Line, first: number, cases: readonly Case[]): number | null {
  const end = nounEnd(line, first, cases);
  if (end === null || line.words[end]?.plain !== "и") return end;
  return nounEnd(line, end + 1, cases) ?? end;
}

function nounEnd(line: Line, first: number, cases: readonly Case[]): number | null {
  const { words } = line;
  const { namesAt, taken } = indexOf(line);
  const name = namesAt.get(first);
  if (name) return name.last;
  const modifiers: GrammarWord[] = [];
  const from = /^сам(?:ого|ой|ых)$/u.test(words[first]?.plain ?? "") ? first + 1 : first;
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    const named = at > first ? namesAt.get(at) : undefined;
    if (named && named.kind !== "person") return named.last;
    if (!word || taken.has(at) || !cases.some((each) => word.cases.has(each))) return null;
    if (isNoun(word) && !goesOn(word, words[at + 1]))
      return modifiers.every((modifier) => agrees(modifier, word)) ? at + 1 : null;
    if (!isModifier(word)) return null;
    modifiers.push(word);
  }
  return null;
}

/** "городского | бюджета": what may be a noun is none before one that it agrees with. */
const goesOn = (word: GrammarWord, next: GrammarWord | undefined): boolean =>
  isModifier(word) && next !== undefined && isNoun(next) && agrees(word, next);
