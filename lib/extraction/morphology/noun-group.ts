import { agrees, isModifier } from "@/lib/extraction/morphology/agreement";
import type { Case, Gender, GrammaticalNumber } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Reading } from "@/lib/extraction/morphology/reading";
import { beginsWithCapital } from "@/lib/text/capitals";

/** A noun with the adjectives before it, read so that they agree. Places count the words of the phrase. */
export interface NounGroup {
  /** All that decline together: adjectives, then the noun. */
  members: readonly { at: number; reading: Reading }[];
  head: Reading;
  /** The word after the noun. */
  end: number;
  case: Case;
  number: GrammaticalNumber;
  gender: Gender | null;
}

/** What is known of the group from elsewhere: "в" before it allows two cases. */
export interface Hint {
  cases?: readonly Case[];
  number?: GrammaticalNumber;
  gender?: Gender;
}

/**
 * The group that begins with a word: "первого заместителя | министра". The longest run of words that agree; a participle
 * or an adjective without a noun is its own ("исполняющего | обязанности"). Null when the words do not decline.
 */
export function nounGroup(words: readonly string[], from: number, hint: Hint = {}): NounGroup | null {
  const first = passed(words, from, PASSED_FIRST);
  const modifiers = modifiersFrom(words, first);
  const isAlone = GOVERNS.test(words[modifiers.at(-1) ?? -1] ?? "");
  for (let count = modifiers.length - (isAlone ? 1 : 0); count >= 0; count--) {
    const head = count === modifiers.length ? endOf(modifiers, first) : (modifiers[count] ?? first);
    const group = agreeing(words, modifiers.slice(0, count), head, hint);
    if (group) return group;
  }
  return null;
}

const endOf = (modifiers: readonly number[], from: number): number => {
  const last = modifiers.at(-1);
  return last === undefined ? from : last + 1;
};

/** Where words stand that may be adjectives, up to the first that may not; "и", commas and adverbs between them are passed. */
function modifiersFrom(words: readonly string[], from: number): number[] {
  const found: number[] = [];
  let at = from;
  while (at < words.length && found.length < MOST) {
    const next = at === from ? at : passed(words, at, PASSED);
    if (!mayModify(words[next])) break;
    found.push(next);
    if (GOVERNS.test(words[next] ?? "")) break;
    at = next + 1;
  }
  return found;
}

const MOST = 6;
const PASSED = /^(?:и|или|,|также|наиболее|особо|временно|вновь|ранее)$/u;
/** "Жогорку Кенеша": words of other languages in names of parliaments do not decline. */
const PASSED_FIRST = /^(?:временно|особо|наиболее|вновь|ранее|Жогорку|Олий|Милли)$/u;

/** "исполняющей обязанности": the noun after it is its object, though it may look like its noun. */
const GOVERNS = /^исполняющ/u;

function passed(words: readonly string[], at: number, pattern: RegExp): number {
  let next = at;
  while (next < words.length && next < at + 2 && pattern.test(words[next] ?? "")) next++;
  return next;
}

const mayModify = (word: string | undefined): boolean =>
  word !== undefined && /^\p{L}/u.test(word) && readingsOf(word).some(isModifier);

/** The best reading of a head with which all the adjectives agree. */
function agreeing(words: readonly string[], modifiers: readonly number[], at: number, hint: Hint): NounGroup | null {
  const word = words[at];
  if (word === undefined || !/^\p{L}/u.test(word)) return null;
  let best: NounGroup | null = null;
  let least = Number.POSITIVE_INFINITY;
  readingsOf(word).forEach((head, rank) => {
    if (!mayLead(head) || !fits(head, hint)) return;
    const members = membersOf(words, modifiers, head);
    const cost = rank + (members?.cost ?? 0) + caseCost(head, word);
    if (!members || cost >= least) return;
    least = cost;
    best = groupOf([...members.found, { at, reading: head }], head, at + 1);
  });
  return best;
}

const mayLead = ({ pos, case: its }: Reading): boolean =>
  its !== null && (pos === "noun" || pos === "adjective" || pos === "participle");

const fits = (reading: Reading, { cases, number, gender }: Hint): boolean =>
  (!cases || (reading.case !== null && cases.includes(reading.case))) &&
  (!number || reading.number === number) &&
  (!gender || reading.number === "plural" || reading.gender === null || reading.gender === gender);

/** A name that may stand in the nominative mostly does; nouns lead rather than adjectives; persons and names are one. */
function caseCost({ case: its, number, pos, animate }: Reading, word: string): number {
  const plain = its === "nominative" && number === "singular" ? -3 : 0;
  const many = number === "plural" && (animate || beginsWithCapital(word)) ? 2 : 0;
  return plain + many + (pos === "noun" ? 0 : 2);
}

interface Members {
  found: { at: number; reading: Reading }[];
  cost: number;
}

function membersOf(words: readonly string[], modifiers: readonly number[], head: Reading): Members | null {
  const members: Members = { found: [], cost: 0 };
  for (const at of modifiers) {
    const readings = readingsOf(words[at] ?? "");
    const rank = readings.findIndex((reading) => isModifier(reading) && agrees(reading, head));
    const reading = readings[rank];
    if (!reading) return null;
    members.found.push({ at, reading });
    members.cost += rank / 10;
  }
  return members;
}

function groupOf(members: NounGroup["members"], head: Reading, end: number): NounGroup {
  const number = head.number ?? members.find(({ reading }) => reading.number !== null)?.reading.number ?? "singular";
  const gender = head.gender ?? members.find(({ reading }) => reading.gender !== null)?.reading.gender ?? null;
  return { members, head, end, case: head.case ?? "nominative", number, gender };
}
