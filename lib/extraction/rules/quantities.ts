import { formsOf } from "@/lib/extraction/grammars/forms";
import { type QuantityReading, type QuantityText, readQuantity } from "@/lib/extraction/grammars/quantities";
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
    const quantity = dates.has(at) ? null : readQuantity(text, at);
    const isDated = quantity && dates.has(quantity.last - 1);
    if (quantity && !isDated) found.push(quantity);
    at = quantity && !isDated ? Math.max(quantity.last, at + 1) : at + 1;
  }
  return found;
}

function sightingOf({ isCollective, scale, spelt, ...reading }: QuantityReading): QuantitySighting {
  return { kind: "quantity", ...reading, rule: numberAndUnit.id, confidence: reading.unit ? 0.92 : 0.7 };
}
