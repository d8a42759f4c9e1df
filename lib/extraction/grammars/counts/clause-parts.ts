import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Line, Named } from "@/lib/extraction/figures/scene";
import { afterAsides } from "@/lib/extraction/grammars/asides";
import { readTail, stringEnd } from "@/lib/extraction/grammars/noun-strings";
import type { Case } from "@/lib/extraction/morphology/declension";

/** One thing that a clause says before its verb or after its number: a noun with what hangs on it, by its preposition. */
export interface Part {
  preposition: string | null;
  /** The first word after the preposition. */
  first: number;
  /** The word after the noun with its genitives. */
  last: number;
  /** The word after all that hangs on it: "заводе | в Костанае". */
  end: number;
  /** What it begins with, or is. */
  named: Named | null;
  isName: boolean;
  /** "пшеницы | вывезено 2,7 млн тонн": in the genitive without a preposition. */
  isOfWhich: boolean;
}

/** The parts of the words from one to another; null where some of them are of no part that we understand. */
export function partsOf(line: Line, from: number, to: number): Part[] | null {
  const parts: Part[] = [];
  for (let at = from; at < to; ) {
    const after = afterAsides(line, at);
    if (after > at && after <= to) {
      at = after;
      continue;
    }
    const dated = line.words[at]?.pos === "preposition" ? indexOf(line).datesAt.get(at + 1) : undefined;
    const idle = dated ? dated.last : idleEnd(line.words, at);
    if (idle > at && idle <= to) {
      at = idle;
      continue;
    }
    const part = partAt(line, at, to);
    if (!part) return null;
    if (!isOfTime(line, part)) parts.push(part);
    at = part.end;
  }
  return parts;
}

/** The word after words that change nothing of who did what: "также", "при этом", "по итогам проверки". */
function idleEnd(words: readonly GrammarWord[], at: number): number {
  const pair = `${words[at]?.plain} ${words[at + 1]?.plain}`;
  if (PAIRS.has(pair)) return at + 2;
  if (/^к (?:утру|вечеру|полудню|полуночи|ночи|концу|началу|середине|весне|осени|лету|зиме)$/u.test(pair))
    return at + 2;
  if (pair === "в том" && words[at + 2]?.plain === "числе") return at + 3;
  if (/^по (?:их|его|ее) (?:итогам|результатам)$/u.test(`${pair} ${words[at + 2]?.plain}`)) return at + 3;
  return isIdle(words[at]) ? at + 1 : at;
}

const PAIRS: ReadonlySet<string> = new Set(["при этом", "кроме того", "помимо этого", "в целом", "в итоге"]);

const isIdle = (word: GrammarWord | undefined): boolean =>
  word !== undefined && (IDLE.has(word.plain) || (word.pos === "adverb" && !DOUBTFUL.has(word.plain)));

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const IDLE = set("и а но также еще уже всего итого же");
const DOUBTFUL = set("не только даже почти едва нигде никогда где когда там туда тут здесь сколько так как");

/** "с начала сезона": when, and not of what. */
const isOfTime = ({ words }: Line, { preposition, first }: Part): boolean =>
  preposition !== null && /^(?:начало|конец|середина)$/u.test(words[first]?.lemma ?? "");

/** The part that begins at a word. */
export function partAt(line: Line, at: number, to: number): Part | null {
  const { words } = line;
  const preposition = words[at]?.pos === "preposition" ? (words[at]?.plain ?? "") : null;
  const first = preposition === null ? at : at + 1;
  const cases = preposition === null ? BARE : CASES.get(preposition);
  if (!cases) return null;
  const bare = stringEnd(line, first, cases);
  const other = bare === null && preposition === null;
  const ofWhich = other ? stringEnd(line, first, GENITIVE) : null;
  const head = bare ?? ofWhich ?? (other ? stringEnd(line, first, ["instrumental"]) : null);
  if (head === null || head > to) return null;
  const { last, end } = tailOf(line, first, head, preposition, to);
  const name = indexOf(line).namesAt.get(first) ?? null;
  const within =
    indexOf(line)
      .namesTo.get(end)
      ?.find((each) => each.first >= first) ?? null;
  return {
    preposition,
    first,
    last,
    end,
    named: name ?? within,
    isName: name?.last === end,
    isOfWhich: ofWhich !== null,
  };
}

/** What hangs on the noun: nothing on a name, genitives on other nouns, and a place that is named: "заводе | в Костанае". */
function tailOf(line: Line, first: number, head: number, preposition: string | null, to: number) {
  let [last, end] = [head, head];
  if (preposition !== null && indexOf(line).namesAt.has(first)) return { last, end };
  for (const segment of readTail(line, head).segments) {
    const isLed = segment.preposition !== null;
    if (segment.last > to || (isLed && (preposition === null || !segment.isName))) break;
    if (!isLed && last === end) last = segment.last;
    end = segment.last;
  }
  return { last, end };
}

const BARE: readonly Case[] = ["nominative", "accusative"];
const GENITIVE: readonly Case[] = ["genitive"];
const CASES: ReadonlyMap<string, readonly Case[]> = new Map([
  ["в", ["locative", "accusative"]],
  ["во", ["locative", "accusative"]],
  ["на", ["locative", "accusative"]],
  ["через", ["accusative"]],
  ["за", ["accusative", "instrumental"]],
  ["по", ["dative"]],
  ["к", ["dative"]],
  ["от", GENITIVE],
  ["из", GENITIVE],
  ["из-за", GENITIVE],
  ["после", GENITIVE],
  ["с", ["genitive", "instrumental"]],
  ["со", ["genitive", "instrumental"]],
  ["у", GENITIVE],
  ["для", GENITIVE],
  ["при", ["locative"]],
  ["под", ["accusative", "instrumental"]],
]);
