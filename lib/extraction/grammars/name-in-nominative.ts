import { givenNames } from "@/lib/extraction/grammars/given-forms";
import {
  givenReadings,
  type NameReading,
  patronymicReadings,
  surnameReadings,
} from "@/lib/extraction/grammars/name-forms";
import { type NameParts, namePartsOf } from "@/lib/extraction/grammars/name-words";
import { CASES, type Case } from "@/lib/extraction/morphology/declension";
import type { PersonName } from "@/lib/extraction/person-name";
import { plainWord } from "@/lib/extraction/phrasebook";

/** What stands around a name and tells of its case: "к …", "сказала …", "мэром …". */
export interface NameContext {
  /** Cases that the words around speak for; empty when they tell nothing. */
  cases: readonly Case[];
  gender: "male" | "female" | null;
}

const NO_CONTEXT: NameContext = { cases: [], gender: null };

/**
 * Understands the words of a name: every part in the nominative, with the gender and the cases in which all parts
 * agree best. "Марипова" alone may be a woman or a man's genitive: then the form stays and the gender is null.
 */
export function nameOfWords(words: readonly string[], context: NameContext = NO_CONTEXT): PersonName {
  const parts = namePartsOf(words, (word) => givenNames(word).length > 0);
  const readings = readingsOfParts(parts);
  const scored = BOTH.flatMap((gender) =>
    CASES.map((grammaticalCase) => ({ gender, grammaticalCase, ...score(readings, gender, grammaticalCase, context) })),
  );
  const best = bestOf(scored);
  const close = scored.filter(({ total }) => total > best.total - MARGIN);
  const isOneGender = scored.every(({ gender, total }) => gender === best.gender || total < best.total - SURE);
  const inGender = close.filter(({ gender, total }) => gender === best.gender && total > best.total - MARGIN / 2);
  const isUnsure = !isOneGender && parts.given === null;
  const { given, surname } = named(parts, readings, best, isUnsure && best.grammaticalCase === "nominative");
  return {
    given,
    initial: parts.initials,
    patronymic: parts.patronymic === null ? null : nominative(readings.patronymic, best, parts.patronymic),
    surname,
    ...(parts.familyFirst && given !== null && surname !== null && { familyFirst: true }),
    gender: isOneGender ? best.gender : null,
    nominative: best.grammaticalCase === "nominative" && !(isUnsure && isEitherForm(parts.surname)),
    cases: [...new Set((isUnsure ? close : inGender).map(({ grammaticalCase }) => grammaticalCase))],
    otherwise: otherReading(parts, readings, scored, best),
  };
}

interface Scored extends Combination {
  total: number;
}

const bestOf = (scored: readonly Scored[]): Scored =>
  scored.reduce((first, second) => (second.total > first.total ? second : first));

const named = (parts: NameParts, readings: PartReadings, combination: Combination, asItStands: boolean) => ({
  given: parts.given === null ? null : nominative(readings.given, combination, parts.given),
  surname: surnameOf(parts.surname, readings.surname, combination, asItStands),
});

/** Not where a listed given name leaves no doubt. */
function otherReading(
  parts: NameParts,
  readings: PartReadings,
  scored: readonly Scored[],
  best: Scored,
): PersonName["otherwise"] {
  const other = bestOf(scored.filter(({ gender }) => gender !== best.gender));
  if (other.total < best.total - POSSIBLE) return null;
  return { ...named(parts, readings, other, false), gender: other.gender };
}

/** A reading that is further from the best than this is none. */
const POSSIBLE = 2.5;

const BOTH = ["male", "female"] as const;

/** Readings that come so near the best are as good as it. */
const MARGIN = 1;

/** The gender is told when no reading of the other comes as near as this. */
const SURE = 1.6;

interface Combination {
  gender: "male" | "female";
  grammaticalCase: Case;
}

interface PartReadings {
  given: readonly NameReading[];
  patronymic: readonly NameReading[];
  surname: readonly (readonly NameReading[])[];
}

function readingsOfParts({ given, patronymic, surname }: NameParts): PartReadings {
  return {
    given: given === null ? [] : givenReadings(given),
    patronymic: patronymic === null ? [] : patronymicReadings(patronymic),
    surname: surname.map((word) => (isPlainWord(word) ? surnameReadings(word) : [])),
  };
}

/** "уулу", "ван", Latin letters: nothing declines. */
const isPlainWord = (word: string): boolean => /^\p{Lu}[\p{Script=Cyrillic}-]+$/u.test(word);

function score(
  { given, patronymic, surname }: PartReadings,
  gender: Combination["gender"],
  grammaticalCase: Case,
  context: NameContext,
): { total: number } {
  let total = gender === "male" ? 0.1 : 0;
  if (grammaticalCase === "nominative") total += 0.5;
  if (context.cases.includes(grammaticalCase)) total += 2.2;
  if (context.gender === gender) total += 1.5;
  for (const readings of [given, patronymic, ...surname]) {
    if (readings.length > 0) total += fitting(readings, { gender, grammaticalCase })?.weight ?? UNFIT;
  }
  return { total };
}

const UNFIT = -3;

function fitting(readings: readonly NameReading[], { gender, grammaticalCase }: Combination): NameReading | null {
  let best: NameReading | null = null;
  for (const reading of readings) {
    const fits = reading.gender === gender && reading.cases.includes(grammaticalCase);
    if (fits && (!best || reading.weight > best.weight)) best = reading;
  }
  return best;
}

/**
 * Words that do not agree ("Анвару и Акмалю Бобоевым") are read by themselves, but beside a surname in the nominative a
 * man's name in "-а" is one as it stands ("Мустафа Джемилев"); "ё" stays where the text has it.
 */
function nominative(readings: readonly NameReading[], combination: Combination, form: string): string {
  const isFirstForm = combination.grammaticalCase === "nominative" && combination.gender === "male";
  if (isFirstForm && /[ая]$/u.test(form) && !fitting(readings, combination)) return form;
  const same = readings.filter(({ gender }) => gender === combination.gender);
  const heaviest = same.toSorted((a, b) => b.weight - a.weight)[0];
  const name = (fitting(readings, combination) ?? heaviest)?.name ?? form;
  return plainWord(name) === plainWord(form) ? form : name;
}

function surnameOf(
  words: readonly string[],
  readings: PartReadings["surname"],
  combination: Combination,
  asItStands: boolean,
): string | null {
  if (words.length === 0) return null;
  const names = words.map((word, at) => (asItStands ? word : nominative(readings[at] ?? [], combination, word)));
  return names.join(" ");
}

/** "Марипова": hers in the nominative or his in the genitive. */
const isEitherForm = (surname: readonly string[]): boolean => /[бвгджзклмнпрстфхцчшщ]а$/u.test(surname.at(-1) ?? "");
