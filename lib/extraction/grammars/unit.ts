import type { NumberReading } from "@/lib/extraction/grammars/numbers";
import { CURRENCY_SIGNS, FOREIGN_UNITS, UNIT_ADJECTIVES, UNITS } from "@/lib/extraction/lexicon/units";
import { adjectiveMayBe, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { fromGenitivePlural, fromGenitiveSingular } from "@/lib/extraction/morphology/guess";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import { isFunctionWord, isVerb } from "@/lib/extraction/morphology/word-class";
import type { Sentence } from "@/lib/extraction/reading";

/** What a number counts or measures: the unit in the nominative singular and the word after it. */
export interface UnitReading {
  unit: string;
  currency: string | null;
  /** Things that are counted, as they stand in the genitive plural; null for measures and money. */
  counted: string | null;
  end: number;
}

/** The unit after a number; null when there is none that is sure. */
export function readUnit(sentence: Sentence, number: NumberReading, language: string): UnitReading | null {
  const measure = readMeasure(sentence, number.end);
  if (measure) return measure;
  if (language === "ru") return readCounted(sentence, number);
  const word = sentence.words[number.end];
  const isUnit = word?.kind === "word" && FOREIGN_UNITS[language]?.test(word.plain);
  return word && isUnit ? { unit: word.plain, currency: null, counted: null, end: number.end + 1 } : null;
}

/** "сомов", "%", "кв. м", "квадратных километров", "долларов США", "$". */
function readMeasure(sentence: Sentence, at: number): UnitReading | null {
  const { plain } = sentence;
  const sign = CURRENCY_SIGNS[plain[at] ?? ""];
  if (sign) return { unit: sign.name, currency: sign.currency, counted: null, end: at + 1 };
  const square = squareOrCubic(sentence, at);
  const unit = UNITS.get(plain[square.end] ?? "");
  if (!unit || (square.end > at && unit.currency)) return null;
  const abbreviation = /^(?:долл|руб|м|км|га|кг|т|л)$/u.test(plain[square.end] ?? "") && plain[square.end + 1] === ".";
  const endsBlock = square.end + 2 >= sentence.words.length;
  const after = square.end + (abbreviation && !endsBlock ? 2 : 1);
  const end = unit.currency === "USD" && plain[after] === "сша" ? after + 1 : after;
  return { unit: square.name ? `${square.name} ${unit.name}` : unit.name, currency: unit.currency, counted: null, end };
}

function squareOrCubic(sentence: Sentence, at: number): { name: string | null; end: number } {
  const word = sentence.plain[at] ?? "";
  if (UNIT_ADJECTIVES.test(word))
    return {
      name: `${word.replace(/(?:ый|ий|ого|ых|их|ым|им|ыми|ими)$/u, "")}${word.startsWith("куб") ? "ий" : "ый"}`,
      end: at + 1,
    };
  const name = word === "кв" ? "квадратный" : word === "куб" ? "кубический" : null;
  return name ? { name, end: sentence.plain[at + 1] === "." ? at + 2 : at + 1 } : { name: null, end: at };
}

/** "шести высокотехнологичных заводов" ⇒ завод, "2 500 единиц оборудования" ⇒ единица оборудования. */
function readCounted(sentence: Sentence, number: NumberReading): UnitReading | null {
  const { words, plain } = sentence;
  let at = number.end;
  while (at < number.end + 4 && isCountedAdjective(plain[at] ?? "")) at++;
  const head = words[at];
  const form = plain[at] ?? "";
  if (head?.kind !== "word" || /^\p{Lu}/u.test(head.text) || isFunctionWord(form) || isVerb(form) || isAdjective(form))
    return null;
  const few = isFew(number);
  const found = few ? fromGenitiveSingular(form) : fromGenitivePlural(form);
  const noun = found ?? fromGenitivePlural(form);
  if (!noun || NOT_COUNTED.has(noun.lemma)) return null;
  const of = noun.lemma === "единица" ? complement(sentence, at + 1) : null;
  const counted = few || /[аяыи]$/u.test(form) ? null : form;
  return { unit: of ? `${noun.lemma} ${of}` : noun.lemma, currency: null, counted, end: of ? at + 2 : at + 1 };
}

const isCountedAdjective = (plain: string): boolean =>
  isAdjective(plain) && !isFunctionWord(plain) && adjectiveMayBe(plain, "genitive", "plural");

/** After "два", "23" the noun stands in the singular; not after "12", nor after "тысяча". */
function isFew({ value }: NumberReading): boolean {
  const [unit, tens] = [value % 10, value % 100];
  return !Number.isInteger(value) || (value < 1e3 && unit >= 2 && unit <= 4 && (tens < 12 || tens > 14));
}

function complement(sentence: Sentence, at: number): string | null {
  const word = sentence.words[at];
  return word?.kind === "word" && /^\p{Ll}/u.test(word.text) && mayBeGenitive(word.text) ? word.text : null;
}

/** What is said of time and order, not of things. */
const NOT_COUNTED: ReadonlySet<string> = new Set([
  "раз",
  "число",
  "год",
  "месяц",
  "день",
  "час",
  "минута",
  "неделя",
  "век",
]);
