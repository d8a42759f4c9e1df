import { formsOf } from "@/lib/extraction/grammars/forms";
import { readNumber } from "@/lib/extraction/grammars/numbers/number";
import { readQuantity } from "@/lib/extraction/grammars/quantities";
import { mayBegin } from "@/lib/extraction/grammars/quantity-openings";
import type { QuantityReading, QuantityText } from "@/lib/extraction/grammars/quantity-reading";
import { withSharedUnits } from "@/lib/extraction/grammars/shared-units";
import { numbersOf, unitsOf } from "@/lib/extraction/lexicon/number-languages";
import { covered, type QuantitySighting, type Sentence } from "@/lib/extraction/reading";
import type { MentionRule, Page } from "@/lib/extraction/rule";

/** Numbers with their unit: "80 тысяч единиц", "3,4 млрд сомов", "шесть производств", "$5 млн". */
export const numberAndUnit: MentionRule = {
  id: "number-and-unit",
  stage: "mentions",
  languages: null,
  find: (sentence, page) => quantitiesOf(page)[sentence.index] ?? [],
};

/** A number alone has the unit of a figure beside it, so that a document is read as a whole, once. */
function quantitiesOf(page: Page): readonly QuantitySighting[][] {
  const known = READ.get(page.sentences);
  if (known) return known;
  const { language } = page.document;
  const read = withSharedUnits(
    page.sentences.map((sentence) => readSentence(sentence, language)),
    page.sentences,
    language,
  );
  const sightings = read.map((quantities) => quantities.map(sightingOf));
  READ.set(page.sentences, sightings);
  return sightings;
}

const READ = new WeakMap<Page["sentences"], QuantitySighting[][]>();

function readSentence(sentence: Sentence, code: string): QuantityReading[] {
  const dates = covered(sentence, "date");
  const forms = formsOf(sentence, code);
  const text: QuantityText = {
    sentence,
    words: sentence.words,
    // Words of a date are nothing to a number beside them: "12,6 млрд | год назад".
    forms: dates.size > 0 ? forms.map((form, at) => (dates.has(at) ? "" : form)) : forms,
    language: numbersOf(code),
    units: unitsOf(code),
    code,
  };
  const found: QuantityReading[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const isOpen = !dates.has(at) && mayBegin(text, at) && !isBeforeDate(sentence, dates, at);
    const quantity = isOpen ? readQuantity(text, at) : null;
    const isFigure = quantity !== null && !dates.has(quantity.last - 1);
    if (isFigure) found.push(quantity);
    at = Math.max(at + 1, isFigure ? quantity.last : isOpen ? endOfNumber(text, at) : at);
  }
  return found;
}

/** Of a number in words that is no figure nothing is left: «двадцать | пять». */
const endOfNumber = (text: QuantityText, at: number): number =>
  text.words[at]?.kind === "word" && text.language.numerals.has(text.forms[at] ?? "")
    ? (readNumber(text, at)?.end ?? at)
    : at;

/** "| 2022, 2023 и 2024 годах", "с | 5 на 6 июля": what is joined to a date by a word is of it. */
const isBeforeDate = ({ words, plain }: Sentence, dates: ReadonlySet<number>, at: number): boolean =>
  dates.has(at + 2) &&
  /^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(plain[at] ?? "") &&
  words[at + 2]?.kind === "number" &&
  /^(?:,|и|или|на|по|[-–—])$/u.test(plain[at + 1] ?? "");

function sightingOf({ isCollective, scale, spelt, ...reading }: QuantityReading): QuantitySighting {
  return { kind: "quantity", ...reading, rule: numberAndUnit.id, confidence: reading.unit ? 0.92 : 0.7 };
}
