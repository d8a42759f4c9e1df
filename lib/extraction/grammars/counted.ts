import type { NumberReading } from "@/lib/extraction/grammars/numbers/number";
import { isModifier } from "@/lib/extraction/morphology/agreement";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { singularOf } from "@/lib/extraction/morphology/nominative";
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
  const first = words[number.end];
  if (first?.kind !== "word" || isFunctionWord(first.plain)) return null;
  if (/^\p{Lu}{2,5}$/u.test(first.text)) return { unit: first.text, counted: null, end: number.end + 1 };
  if (/^\p{Lu}/u.test(first.text)) return null;
  const phrase = words.slice(number.end, number.end + LONGEST).map(({ text }) => text);
  const group = countedGroup(phrase, number);
  const last = group ? words[number.end + group.end - 1] : undefined;
  const isThing = group && last && !/^\p{Lu}/u.test(last.text) && !isFunctionWord(last.plain);
  return isThing ? countedOf(phrase, plain, number.end, group) : null;
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
  const whole = singularOf(phrase.slice(0, group.end), hint).toLowerCase();
  const isPeople = group.head.pos === "participle" || PEOPLE.test(head);
  const known = isPeople ? "человек" : IRREGULAR[plain[at + group.end - 1] ?? ""];
  const alone = known ?? singularOf([head], hint).toLowerCase();
  const complement = COLLECTED.has(alone) ? complementAfter(phrase, group.end) : null;
  const isPlural = group.case === "genitive" && group.number === "plural";
  const name = FIXED.has(whole) ? whole : alone;
  return {
    unit: complement ? `${name} ${complement}` : name,
    counted: isPlural ? head.toLowerCase() : null,
    end: at + group.end + (complement ? 1 : 0),
  };
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

const COLLECTED: ReadonlySet<string> = new Set(["единица", "пункт"]);

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
  "торговая точка",
  "грузовик",
]);

/** "Отводов судьям заявлено 48", "рабочих мест 210": the thing opens the clause, its number comes later. */
export function readCountedBefore({ words, plain }: Sentence, at: number): string | null {
  let first = at;
  while (first > 0 && first > at - 9 && !isClauseEnd(words[first - 1]?.text ?? "")) first--;
  while (first < at && OPENINGS.has(plain[first] ?? "")) first++;
  if (first === at || isFunctionWord(plain[first] ?? "")) return null;
  const phrase = words
    .slice(first, Math.min(at, first + LONGEST))
    .map(({ text }, index) => (index === 0 ? text.toLowerCase() : text));
  const group = nounGroup(phrase, 0, PLURAL);
  if (!group || group.head.tag !== null) return null;
  return countedOf(phrase, phrase, 0, group).unit;
}

const isClauseEnd = (text: string): boolean => /^[,;:.!?()«»"—–-]$/u.test(text);
const OPENINGS: ReadonlySet<string> = new Set(["и", "а", "но", "всего", "еще", "сейчас", "теперь", "только"]);
