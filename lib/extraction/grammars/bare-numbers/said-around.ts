import type { Told, Unit } from "@/lib/extraction/grammars/bare-numbers/told";
import type { QuantityReading } from "@/lib/extraction/grammars/quantity-reading";
import { readMeasure } from "@/lib/extraction/grammars/unit";
import { numbersOf, unitsOf } from "@/lib/extraction/lexicon/number-languages";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { isFunctionWord, isVerb, PREPOSITIONS } from "@/lib/extraction/morphology/word-class";
import type { Sentence } from "@/lib/extraction/reading";

const of = (unit: string): Unit => ({ unit, currency: null });

/** Nothing follows that could be counted. */
export const isBare = ({ words, plain }: Sentence, end: number): boolean =>
  words[end]?.kind !== "word" || isFunctionWord(plain[end] ?? "") || isVerb(plain[end] ?? "");

/** "погибли 12": people; "рейсов отменили семь, задержали 30": what the sentence counts. */
export function harmed(sentence: Sentence, { first, last }: QuantityReading, before: readonly Told[]): Unit | null {
  const near = sentence.plain.slice(Math.max(0, first - 3), first);
  if (!isBare(sentence, last)) return null;
  const isOfThings = before.some(({ index, currency }) => index === sentence.index && currency === null);
  return near.some((form) => HARMED.test(form) || (!isOfThings && STOPPED.test(form))) ? of("человек") : null;
}

const HARMED = /^(?:погиб|пострада|ранен|сконча|госпитал|арестова|умер|утону|травмирова)/u;
const STOPPED = /^(?:спас|эваку|задержа)/u;

/** "минуты четыре", "дней на десять": the measure stands before its number, in the form that this asks for. */
export function measureBefore({ words, plain }: Sentence, { first, value }: QuantityReading): Unit | null {
  const at = /^(?:на|за|через|в|по)$/u.test(plain[first - 1] ?? "") ? first - 2 : first - 1;
  const form = plain[at] ?? "";
  if (value < 2 || form.length < 3 || (value <= 4 ? !/[аыя]$/u.test(form) : !/(?:ов|ей|ев|лет|ут|ек|нн)$/u.test(form)))
    return null;
  const measure = readMeasure({ words, forms: plain, language: numbersOf("ru") }, unitsOf("ru"), at);
  return measure?.end === at + 1 && measure.name !== "%" ? { unit: measure.name, currency: measure.currency } : null;
}

/** "мальчику было шесть, девочке — четыре": years. */
export function age(sentence: Sentence, { first, last, value }: QuantityReading): Unit | null {
  const { words, plain } = sentence;
  if (!Number.isInteger(value) || value > 110 || !isBare(sentence, last)) return null;
  let at = first - 1;
  while (BETWEEN.has(plain[at] ?? "")) at--;
  const [before, word] = [words[at - 1], words[at]];
  if (word?.kind !== "word" || PREPOSITIONS.has(before?.plain ?? "") || !isPersonInDative(word.text)) return null;
  const isAlone = before === undefined || before.kind === "mark" || /^[аи]$/u.test(before.plain);
  return isAlone || isDativeModifier(before.text) ? of("год") : null;
}

const BETWEEN: ReadonlySet<string> = new Set("было будет уже всего еще только около за и не нет – —".split(" "));

const isPersonInDative = (word: string): boolean =>
  readingsOf(word).some(
    ({ pos, case: its, number, animate, guessed }) =>
      pos === "noun" && its === "dative" && number === "singular" && animate && !guessed,
  );

const isDativeModifier = (word: string): boolean =>
  readingsOf(word).some(({ pos, case: its }) => its === "dative" && /^(?:adjective|participle|pronoun)$/u.test(pos));

/** "за — девять, против — двое", "проголосовали 31, воздержались трое": who votes, as the text has called them. */
export function voter(
  { plain }: Sentence,
  { first, last }: QuantityReading,
  before: readonly Told[],
  hasDeputies: () => boolean,
): Unit | null {
  const near = [...plain.slice(Math.max(0, first - 5), first), ...plain.slice(last, last + 6)];
  const isVote =
    near.some((form) => /^(?:проголосова|голосова|воздержа)/u.test(form)) ||
    (near.includes("против") && near.includes("—"));
  if (!isVote) return null;
  const known = before.findLast(({ unit }) => /^(?:депутат|сенатор|голос)$/u.test(unit))?.unit;
  return known ? of(known) : hasDeputies() ? of("депутат") : null;
}

/** "двое": those of whom the sentence has told, else people. */
export function collective(
  { plain, index }: Sentence,
  { isCollective, first }: QuantityReading,
  before: readonly Told[],
): Unit | null {
  if (!isCollective) return null;
  const isAnimate = ([noun]: ReturnType<typeof readingsOf>): boolean => noun?.pos === "noun" && noun.animate === true;
  const known = before.findLast((told) => told.index === index && isAnimate(readingsOf(told.unit)));
  return known ? of(known.unit) : of(/[өо]{2}/u.test(plain[first] ?? "") ? "киши" : "человек");
}

/** "жара держалась под тридцать пять", "магнитудой 5,2": what is told without its unit. */
export function level({ plain }: Sentence, { first, value, scale }: QuantityReading): Unit | null {
  const near = plain.slice(Math.max(0, first - 5), first);
  if (near.some((form) => form.startsWith("магнитуд"))) return of("балл");
  if (near.some((form) => /^(?:населени|прожива)/u.test(form)) && (scale > 1 || value >= 50)) return of("человек");
  if (near.some((form) => form.startsWith("тираж")) && (scale > 1 || value >= 50)) return of("экземпляр");
  return Math.abs(value) <= 60 && near.some((form) => WARMTH.test(form)) ? of("°C") : null;
}

const WARMTH = /^(?:жар[аыеу]|температур|термометр|столбик|мороз)/u;

/** "их, по словам адвоката, сорок": people, where the sentence counts nothing else. */
export const theirs = ({ plain, index }: Sentence, { first }: QuantityReading, before: readonly Told[]): Unit | null =>
  plain.slice(Math.max(0, first - 3), first).includes("их") && !before.some((told) => told.index === index)
    ? of("человек")
    : null;

/** Millions, and thousands where it is told of pay and prices, are money where nothing else is known of them. */
export const isOfMoney = ({ plain }: Sentence, { scale }: QuantityReading): boolean =>
  scale >= 1e6 || (scale >= 1e3 && plain.some((form) => PAID.test(form)));

const PAID =
  /^(?:зарплат|пенси|задолж|компенсац|штраф|сумм|цен|стоимост|стоит|стои[лм]|долг|залог|получаю|плат[иян]|заплат|выплат|обош)/u;
