import { agrees, type GrammarWord, isModifier, isNoun } from "@/lib/extraction/figures/grammar-words";
import type { Case } from "@/lib/extraction/morphology/declension";

/** A name or a quoted stretch that stands in a sentence as one noun would. */
export interface Unit {
  first: number;
  last: number;
}

/** A noun with what agrees with it and what hangs on it: "средняя | зарплата | медсестры". Positions count words. */
export interface Phrase {
  first: number;
  head: number;
  /** The words after the head, after each step of its genitives: of "зарплата медсестры Оша" two ends. */
  ends: readonly number[];
  /** The word after a prepositional phrase that follows: "доля | в пошлинах"; null when none does. */
  reach: number | null;
  /** The word after "и …" of the same case; null when none does. */
  joined: number | null;
  cases: ReadonlySet<Case>;
  preposition: string | null;
}

const LONGEST_TAIL = 8;
const MOST_MODIFIERS = 4;

/** All phrases of a sentence by their heads, in the order of the words; heads inside units are left out. */
export function readPhrases(
  words: readonly GrammarWord[],
  units: readonly Unit[],
  barred: ReadonlySet<number>,
): Phrase[] {
  const starts = new Map(units.map((unit) => [unit.first, unit]));
  const inside = new Set(
    units.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)),
  );
  const reader = { words, starts, inside, barred };
  return words.flatMap((word, at) => {
    if (inside.has(at) || barred.has(at) || !isHead(reader, at)) return [];
    const first = startOf(reader, at);
    const ends = tailOf(reader, at);
    const last = ends.at(-1) ?? at + 1;
    return [
      {
        first,
        head: at,
        ends: ends,
        reach: reachOf(reader, last),
        joined: joinedOf(reader, last, word),
        cases: word.cases,
        preposition: prepositionBefore(words, first),
      },
    ];
  });
}

interface Reader {
  words: readonly GrammarWord[];
  starts: ReadonlyMap<number, Unit>;
  inside: ReadonlySet<number>;
  barred: ReadonlySet<number>;
}

/** A noun, or a modifier that stands for one: "погибших", "пострадавшие". */
function isHead({ words, inside, barred }: Reader, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (isNoun(word)) return true;
  if (!isModifier(word) || word.plain.length < 4) return false;
  const next = words[at + 1];
  const goesOn =
    next && !inside.has(at + 1) && !barred.has(at + 1) && (isNoun(next) || isModifier(next)) && agrees(word, next);
  return !goesOn;
}

function startOf({ words, inside, barred }: Reader, head: number): number {
  let first = head;
  const noun = words[head];
  while (noun && first > 0 && head - first < MOST_MODIFIERS) {
    const before = words[first - 1];
    if (!before || inside.has(first - 1) || barred.has(first - 1) || !isModifier(before) || !agrees(before, noun))
      break;
    first--;
  }
  return first;
}

function tailOf(reader: Reader, head: number): number[] {
  const ends: number[] = [];
  let at = head + 1;
  while (at - head <= LONGEST_TAIL) {
    const next = genitiveEnd(reader, at) ?? quotedEnd(reader, at);
    if (next === null) break;
    ends.push(next);
    at = next;
  }
  return ends;
}

/** One more noun in the genitive with what agrees with it, or a name. */
function genitiveEnd({ words, starts, barred }: Reader, at: number): number | null {
  const unit = starts.get(at);
  if (unit) return unit.last;
  for (let head = at; head < at + 3; head++) {
    const word = words[head];
    if (!word || barred.has(head) || starts.has(head) || !word.cases.has("genitive")) return null;
    if (isNoun(word)) return head + 1;
    if (!isModifier(word)) return null;
  }
  return null;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["„", "“"],
  ['"', '"'],
]);

function quotedEnd({ words }: Reader, at: number): number | null {
  const close = QUOTES.get(words[at]?.text ?? "");
  if (close === undefined) return null;
  for (let end = at + 1; end < at + LONGEST_TAIL; end++) if (words[end]?.text === close) return end + 1;
  return null;
}

const REACHING = new Set("в во на по с со за от до для к о об из у между без при против".split(" "));

/** "на душу населения", "в пошлинах", "за победу на этапе": one preposition and its noun with genitives. */
function reachOf(reader: Reader, at: number): number | null {
  const { words, starts, barred } = reader;
  if (!REACHING.has(words[at]?.plain ?? "")) return null;
  const unit = starts.get(at + 1);
  if (unit) return unit.last;
  for (let head = at + 1; head < at + 4; head++) {
    const word = words[head];
    if (!word || barred.has(head) || starts.has(head)) return null;
    if (isNoun(word)) return tailOf(reader, head).at(-1) ?? head + 1;
    if (!isModifier(word)) return null;
  }
  return null;
}

function joinedOf(reader: Reader, at: number, like: GrammarWord): number | null {
  const { words, starts, barred } = reader;
  if (words[at]?.plain !== "и") return null;
  for (let head = at + 1; head < at + 4; head++) {
    const word = words[head];
    if (!word || barred.has(head) || starts.has(head)) return null;
    if (isNoun(word)) return sharesCase(word, like) ? (tailOf(reader, head).at(-1) ?? head + 1) : null;
    if (!isModifier(word)) return null;
  }
  return null;
}

const sharesCase = (one: GrammarWord, other: GrammarWord): boolean =>
  [...one.cases].some((its) => other.cases.has(its));

const prepositionBefore = (words: readonly GrammarWord[], first: number): string | null => {
  const before = words[first - 1];
  return before?.pos === "preposition" ? before.plain : null;
};
