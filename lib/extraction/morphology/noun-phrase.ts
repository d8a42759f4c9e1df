import {
  adjectiveMayBe,
  adjectiveNominative,
  adjectiveReadings,
  isAdjective,
} from "@/lib/extraction/morphology/adjectives";
import { type Case, decline, type GrammaticalNumber, type Noun } from "@/lib/extraction/morphology/declension";
import { fromAccusative, fromGenitivePlural, fromGenitiveSingular } from "@/lib/extraction/morphology/guess";
import { KNOWN_NOUNS } from "@/lib/extraction/morphology/known-nouns";
import { isFunctionWord, isVerb } from "@/lib/extraction/morphology/word-class";
import { plainWord } from "@/lib/extraction/phrasebook";

/**
 * The nominative of a noun phrase: "промышленных кондиционеров и систем охлаждения" ⇒ "промышленные кондиционеры и
 * системы охлаждения". What depends on the head stays as it is. Null when the endings do not tell enough.
 */
export function nominativePhrase(words: readonly string[], from: "genitive" | "accusative"): string | null {
  const parts = conjuncts(words).map((part) => nominativeConjunct(part, from));
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(" и ") : null;
}

/** True of a word that may stand in the genitive inside a chain of nouns: "здравоохранения", "иностранных", "дел". */
export function mayBeGenitive(word: string, afterPlural = false): boolean {
  const lower = plainWord(word);
  if (!/^\p{L}/u.test(word) || isFunctionWord(lower) || isVerb(lower)) return false;
  if (/^\p{Lu}{2,6}$/u.test(word)) return true;
  if (isAdjective(lower)) return adjectiveMayBe(lower, "genitive") && !/^(?:ой)$/u.test(lower);
  const known = KNOWN_NOUNS.get(lower);
  if (known) return known.some((reading) => reading.case === "genitive");
  return /(?:[ая]|[ыи]|[оеё]в|ей|ий|ств|иц)$/u.test(lower) || (afterPlural && /[бвгджзклмнпрстфхцчшщ]$/u.test(lower));
}

export const mayBeDative = (word: string): boolean => inCase(word, "dative", /(?:[уюеи]|ам|ям)$/u);
export const mayBeInstrumental = (word: string): boolean =>
  inCase(word, "instrumental", /(?:ом|ем|ой|ей|ью|ами|ями|ми)$/u);

function inCase(word: string, grammaticalCase: Case, nounEnding: RegExp): boolean {
  const lower = plainWord(word);
  if (!/^\p{L}/u.test(word) || isFunctionWord(lower) || isVerb(lower)) return false;
  return isAdjective(lower) ? adjectiveMayBe(lower, grammaticalCase) : nounEnding.test(lower);
}

/** Splits at "и" where what follows is a phrase of its own and not a second adjective. */
function conjuncts(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    const last = parts.at(-1) ?? [];
    const hasHead = last.some((other) => !isAdjective(plainWord(other)));
    if (word === "и" && hasHead) parts.push([]);
    else last.push(word);
  }
  return parts;
}

function nominativeConjunct(words: readonly string[], from: "genitive" | "accusative"): string | null {
  const headAt = words.findIndex((word) => !isAdjective(plainWord(word)));
  const head = words[headAt];
  if (head === undefined || !/^[\p{L}-]+$/u.test(head)) return null;
  const adjectives = words.slice(0, headAt);
  const read = headReading(head, adjectives.map(plainWord), from);
  if (!read) return null;
  const agreeing = adjectives.map((word) => adjectiveNominative(word, read.noun.gender, read.number));
  if (agreeing.some((word) => word === null)) return null;
  return [...agreeing, likeIn(head, read.nominative), ...words.slice(headAt + 1)].join(" ");
}

interface HeadReading {
  noun: Noun;
  number: GrammaticalNumber;
  nominative: string;
}

function headReading(head: string, adjectives: readonly string[], from: "genitive" | "accusative"): HeadReading | null {
  const lower = plainWord(head);
  const numbers = numbersOf(adjectives, from);
  const known = KNOWN_NOUNS.get(lower)?.find(
    (reading) =>
      reading.case === from && numbers.includes(reading.number) && (from === "genitive" || !reading.noun.animate),
  );
  if (known)
    return { noun: known.noun, number: known.number, nominative: decline(known.noun)[known.number].nominative };
  for (const number of numbers) {
    const found = from === "genitive" ? genitive(lower, number) : accusative(lower, number, adjectives);
    if (found) return found;
  }
  return null;
}

/** The numbers that the adjectives allow; without adjectives the ending of the noun must tell. */
function numbersOf(adjectives: readonly string[], from: Case): readonly GrammaticalNumber[] {
  const [first] = adjectives;
  if (first === undefined) return ["plural", "singular"];
  return adjectiveReadings(first)
    .filter(([its]) => its === from)
    .map(([, number]) => number);
}

function genitive(form: string, number: GrammaticalNumber): HeadReading | null {
  if (number === "plural" && /[аяыи]$/u.test(form)) return null;
  const found = number === "plural" ? fromGenitivePlural(form) : fromGenitiveSingular(form);
  return (
    found && { noun: found, number, nominative: number === "plural" ? decline(found).plural.nominative : found.lemma }
  );
}

/** Things in the plural, and neuters, look the same in both cases; persons do not, and are no places. */
function accusative(form: string, number: GrammaticalNumber, adjectives: readonly string[]): HeadReading | null {
  if (number === "plural") {
    if (adjectives.length === 0 && !/[ыи]$/u.test(form)) return null;
    return /[ыиая]$/u.test(form)
      ? { noun: { lemma: form, gender: "masculine", animate: false }, number, nominative: form }
      : null;
  }
  const found = fromAccusative(form);
  return found && { noun: found, number, nominative: found.lemma };
}

/** A capital stays a capital, an abbreviation an abbreviation. */
function likeIn(original: string, form: string): string {
  if (/^\p{Lu}+$/u.test(original) && original.length > 1) return original;
  if (/\p{Lu}.*-/u.test(original))
    return original.slice(0, original.lastIndexOf("-") + 1) + form.slice(form.lastIndexOf("-") + 1);
  return /^\p{Lu}/u.test(original) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
