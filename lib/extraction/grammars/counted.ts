import type { NumberReading } from "@/lib/extraction/grammars/numbers/number";
import { isModifier } from "@/lib/extraction/morphology/agreement";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { genitivePluralOf, singularOf } from "@/lib/extraction/morphology/nominative";
import { type Hint, type NounGroup, nounGroup } from "@/lib/extraction/morphology/noun-group";
import { isFunctionWord } from "@/lib/extraction/morphology/word-class";
import type { Sentence } from "@/lib/extraction/reading";

/** What a number counts, in the nominative singular, with the word after it. */
export interface CountedReading {
  unit: string;
  /** As it stands in the genitive plural; null in another form. */
  counted: string | null;
  end: number;
}

/** "шести высокотехнологичных заводов" ⇒ завод, "2 500 единиц оборудования" ⇒ единица оборудования. */
export function readRussianCounted({ words, plain }: Sentence, number: NumberReading): CountedReading | null {
  if (/^(?:других|таких|этих|своих|наших)$/u.test(plain[number.end] ?? ""))
    return readRussianCounted({ words, plain } as Sentence, { ...number, end: number.end + 1 });
  const first = words[number.end];
  if (isInQuotes(words, number.end))
    return readRussianCounted({ words, plain } as Sentence, { ...number, end: number.end + 3 });
  if (DEGREES.test(first?.plain ?? "")) return { unit: "°C", counted: null, end: number.end + 1 };
  if (first?.plain === "чел") return { unit: "человек", counted: null, end: number.end + 1 };
  if (first?.kind !== "word" || isFunctionWord(first.plain)) return null;
  if (/^\p{Lu}{2,5}$/u.test(first.text)) return { unit: first.text, counted: null, end: number.end + 1 };
  if (/^\p{Lu}/u.test(first.text)) return null;
  const phrase = upToFunctionWord(wordsFrom(words, number.end));
  const group = countedGroup(phrase, number);
  const last = group ? words[number.end + group.end - 1] : undefined;
  // "две серебряные": of what stands before.
  if (group?.head.pos === "adjective" && (group.head.tag === "place" || MEDALS.test(last?.text ?? ""))) return null;
  const isThing = group && last && !/^\p{Lu}/u.test(last.text) && !isFunctionWord(last.plain);
  return isThing ? countedOf(phrase, plain, number.end, group) : null;
}

/** "56 тысяч | «умных» | счётчиков": one word that is not meant quite so. */
const isInQuotes = (words: Sentence["words"], at: number): boolean =>
  words[at]?.text === "«" &&
  words[at + 2]?.text === "»" &&
  /^\p{Ll}{3,}(?:ых|их)$/u.test(words[at + 1]?.text ?? "") &&
  words[at + 3]?.kind === "word";

/** The words after a number, up to a mark, another number or a last "и". */
function wordsFrom(words: Sentence["words"], from: number): string[] {
  const next = words.slice(from, from + LONGEST);
  const mark = next.findIndex(({ kind }) => kind !== "word");
  const end = mark < 0 ? next.length : mark;
  return next.slice(0, next[end - 1]?.plain === "и" ? end - 1 : end).map(({ text }) => text);
}

/** "рабочих | из области": no preposition is the noun that its letters may be. */
export function upToFunctionWord(phrase: readonly string[]): readonly string[] {
  const end = phrase.findIndex((word) => isFunctionWord(word) && !/^(?:и|или|также|ранее|вновь|особо)$/u.test(word));
  return end < 0 ? phrase : phrase.slice(0, end);
}

/** A noun rather than an adjective alone; after "два" the adjectives are plural and the noun is not: "два жилых дома". */
function countedGroup(phrase: readonly string[], number: NumberReading): NounGroup | null {
  const hints = hintsOf(number);
  const groups = hints.map((hint) => (hint === SINGULAR ? fewGroup(phrase) : nounGroup(phrase, 0, hint)));
  return groups.find((group) => group?.head.pos === "noun") ?? groups.find((group) => group !== null) ?? null;
}

function fewGroup(phrase: readonly string[]): NounGroup | null {
  for (let at = 0; at < phrase.length; at++) {
    const noun = nounGroup(phrase.slice(at, at + 1), 0, SINGULAR);
    if (noun?.head.pos === "noun") return { ...noun, end: at + 1 };
    if (!readingsOf(phrase[at] ?? "").some((reading) => isModifier(reading) && reading.number === "plural"))
      return null;
  }
  return null;
}

const LONGEST = 5;

function countedOf(phrase: readonly string[], plain: readonly string[], at: number, group: NounGroup): CountedReading {
  const head = phrase[group.end - 1] ?? "";
  const hint = { cases: [group.case], number: group.number };
  const whole = wholeSingular(phrase.slice(0, group.end), hint);
  const isPeople = group.head.pos === "participle" || PEOPLE.test(head);
  const known = isPeople ? "человек" : IRREGULAR[plain[at + group.end - 1] ?? ""];
  const alone = known ?? singularNoun(head, hint);
  const complement = COLLECTED.has(alone) ? complementAfter(phrase, group.end) : null;
  const isPlural = group.case === "genitive" && group.number === "plural";
  const name = FIXED.has(whole) ? whole : alone;
  return {
    unit: complement ? `${name} ${complement}` : name,
    counted: isPlural ? head.toLowerCase() : null,
    end: at + group.end + (complement ? 1 : 0),
  };
}

/** "рабочих мест" ⇒ рабочее место; after "два" too, where the noun alone is in the singular: "детских сада". */
function wholeSingular(phrase: readonly string[], hint: Hint): string {
  const [noun = "", ...adjectives] = [phrase.at(-1) ?? "", ...phrase.slice(0, -1)];
  const isMixed = hint.number === "singular" && adjectives.length > 0;
  const alike = isMixed ? [...adjectives, genitivePluralOf([noun], hint)] : phrase;
  return singularOf(alike, isMixed ? PLURAL : hint).toLowerCase();
}

/** "ворот" ⇒ ворота, "подсудимых" ⇒ подсудимый: the listed form where no singular can be made. */
function singularNoun(head: string, hint: Hint): string {
  const made = singularOf([head], hint).toLowerCase();
  if (made !== head.toLowerCase() || hint.number !== "plural") return made;
  const noun = readingsOf(head).find(({ pos, number }) => pos === "noun" && number === "plural");
  return noun?.lemma ?? made;
}

/** The thing that a phrase begins with, as a unit: "рабочих мест" ⇒ рабочее место; null where it begins with none. */
export function countedName(phrase: readonly string[], hint: Hint): string | null {
  const group = nounGroup(phrase, 0, hint);
  return group && countedOf(phrase, phrase, 0, group).unit;
}

/** "единиц техники", "пунктов пропуска": a genitive without which the noun says nothing. */
function complementAfter(phrase: readonly string[], at: number): string | null {
  const word = phrase[at] ?? "";
  const group =
    /^\p{Ll}{4,}$/u.test(word) && !isFunctionWord(word) ? nounGroup([word], 0, { cases: ["genitive"] }) : null;
  return group?.head.pos === "noun" ? word : null;
}

/** The case and number in which a thing stands after such a number, the likeliest first. */
function hintsOf({ value, to, scale }: NumberReading): readonly Hint[] {
  const last = to ?? value;
  const [unit, tens] = [last % 10, last % 100];
  if (scale > 1) return [PLURAL];
  if (!Number.isInteger(last)) return [SINGULAR, PLURAL];
  if (tens >= 11 && tens <= 14) return [PLURAL, OBLIQUE];
  if (unit === 1) return [ONE, PLURAL, OBLIQUE];
  return unit >= 2 && unit <= 4 ? [SINGULAR, PLURAL, OBLIQUE] : [PLURAL, OBLIQUE];
}

const PLURAL: Hint = { cases: ["genitive"], number: "plural" };
const SINGULAR: Hint = { cases: ["genitive"], number: "singular" };
const OBLIQUE: Hint = { cases: ["dative", "instrumental", "locative"], number: "plural" };
const ONE: Hint = { number: "singular" };

/** "10–12 тепла": degrees. */
const DEGREES = /^(?:тепла|мороза|холода)$/u;
const MEDALS = /^(?:золот|серебрян|бронзов)/u;
const PEOPLE = /^(?:погибши|пострадавши|ранены|умерши|застрявши|заболевши)/iu;

const IRREGULAR: Readonly<Record<string, string>> = {
  детей: "ребёнок",
  детям: "ребёнок",
  детях: "ребёнок",
  детьми: "ребёнок",
  людей: "человек",
  людям: "человек",
  человек: "человек",
  человека: "человек",
  родов: "роды",
  лет: "год",
};

const COLLECTED: ReadonlySet<string> = new Set(["единица", "пункт", "вид", "комплект"]);

/** Names of things in two words. */
const FIXED: ReadonlySet<string> = new Set([
  "рабочее место",
  "детский сад",
  "населенный пункт",
  "населённый пункт",
  "посадочное место",
  "рабочий день",
  "железная дорога",
  "малое предприятие",
  "жилой дом",
  "уголовное дело",
  "торговая точка",
  "торговое место",
  "грузовик",
]);
