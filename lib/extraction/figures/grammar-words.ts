import { answerOfForm } from "@/lib/extraction/form";
import type { Case } from "@/lib/extraction/morphology/declension";
import { type Reading, readingsOf } from "@/lib/extraction/morphology/dictionary";
import { beginsWithCapital } from "@/lib/text/capitals";

/** What a word of a sentence may be, as far as noun phrases and figures ask. */
export interface GrammarWord {
  text: string;
  plain: string;
  lemma: string;
  pos: Reading["pos"];
  /** The cases it may stand in as a noun or as what agrees with one; empty of all else. */
  cases: ReadonlySet<Case>;
  /** The first letters of those cases, in the order of ITS_CASES. */
  mark: string;
  readings: readonly Reading[];
  /** Its class as the trees know it. */
  code: number;
  /** A mark that parts clauses. */
  isBreak: boolean;
  /** A verb, or what stands for one: a gerund, a short participle. */
  isVerbal: boolean;
  /** What the trees ask of the word by itself: each of its cases, the likeliest, and more of its likeliest reading. */
  columns: readonly number[];
  /** As what it may be the grammatical subject, or of what it may be the verb: the bits of FORMS. */
  forms: number;
}

export const ITS_CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"] as const;
const NOMINAL = new Set<Reading["pos"]>(["noun", "adjective", "participle"]);
const cache = new Map<string, GrammarWord>();
const CACHED = 50_000;

/** The word with its readings, cached by form. */
export function grammarWord(text: string, plain: string): GrammarWord {
  const known = cache.get(text);
  if (known) return known;
  const word = understood(text, plain);
  if (cache.size >= CACHED) cache.clear();
  cache.set(text, word);
  return word;
}

/** The same of a word of a sentence. */
export const grammarWordOf = answerOfForm(({ text, plain }) => grammarWord(text, plain));

function understood(text: string, plain: string): GrammarWord {
  const readings = readingsOf(text);
  const [best] = readings;
  const pos = !best || /^\P{L}*$/u.test(text) ? "other" : best.pos;
  const like = readings.filter((reading) => NOMINAL.has(reading.pos) && reading.case !== null);
  const cases = new Set(NOMINAL.has(pos) ? like.flatMap((reading) => reading.case ?? []) : []);
  const isVerbal = VERBAL.has(pos) || (pos === "participle" && best?.case === null);
  return {
    ...{ text, plain, lemma: plainLemma(best?.lemma ?? plain), pos, cases, readings },
    mark: ITS_CASES.map((its) => (cases.has(its) ? its.charAt(0) : "")).join(""),
    code: MARKS.get(plain) ?? CLASSES.indexOf(pos),
    isBreak: /^[,;:—–()«»"…]$/u.test(plain) || plain === "-",
    isVerbal,
    columns: [...casesOf(cases, best), ...traitsOf(text, best)],
    forms: formsOf(readings, isVerbal),
  };
}

const bit = (truth: boolean): number => (truth ? 1 : 0);

const casesOf = (cases: ReadonlySet<Case>, best: Reading | undefined): number[] => [
  ...ITS_CASES.map((its) => bit(cases.has(its))),
  ITS_CASES.indexOf(best?.case ?? "nominative"),
];

const traitsOf = (text: string, best: Reading | undefined): number[] => [
  bit(best?.number === "plural"),
  bit(best?.animate === true),
  bit(best?.guessed === true),
  bit(best?.pos === "noun"),
  bit(beginsWithCapital(text)),
];

/** How many of the columns of a word are its cases. */
export const CASE_COLUMNS = ITS_CASES.length + 1;

const CLASSES: readonly Reading["pos"][] = [
  "noun",
  "adjective",
  "participle",
  "verb",
  "infinitive",
  "gerund",
  "numeral",
  "pronoun",
  "adverb",
  "preposition",
  "conjunction",
  "particle",
  "other",
];
const MARKS: ReadonlyMap<string, number> = new Map(
  [",", "—–:-", "();"].flatMap((marks, at) => [...marks].map((mark) => [mark, 20 + at] as const)),
);
/** A subject and its verb have one in common. */
const FORMS: Readonly<Record<string, number>> = { masculine: 1, feminine: 2, neuter: 4 };
const [ANY_GENDER, PLURAL] = [7, 8];

/** A noun counts in the nominative; a verb tells a gender only in the past. */
function formsOf(readings: readonly Reading[], isVerbal: boolean): number {
  let forms = 0;
  for (const { case: its, number, gender } of readings) {
    if (its !== (isVerbal ? null : "nominative")) continue;
    if (number !== "singular") forms |= PLURAL;
    if (number !== "plural") forms |= FORMS[gender ?? ""] ?? ANY_GENDER;
  }
  return forms;
}

const VERBAL = new Set<Reading["pos"]>(["verb", "infinitive", "gerund"]);

/** Lemmas are compared in lower case with "е" for "ё". */
export const plainLemma = (lemma: string): string => lemma.toLowerCase().replaceAll("ё", "е");

export const isNoun = ({ pos }: GrammarWord): boolean => pos === "noun";
const isModifying = ({ pos, case: its }: Reading): boolean =>
  (pos === "adjective" || pos === "participle") && its !== null;
/** It may stand before a noun and agree with it, whatever else it may be. */
export const isModifier = ({ pos, readings }: GrammarWord): boolean => NOMINAL.has(pos) && readings.some(isModifying);

/** A modifier and the noun after it share a case and a number; after "два" the noun alone is in the singular. */
export function agrees(modifier: GrammarWord, noun: GrammarWord): boolean {
  return modifier.readings.some(
    (one) =>
      isModifying(one) &&
      noun.readings.some(
        (other) =>
          other.case === one.case &&
          NOMINAL.has(other.pos) &&
          (!one.number || !other.number || one.number === other.number || one.case === "genitive"),
      ),
  );
}
