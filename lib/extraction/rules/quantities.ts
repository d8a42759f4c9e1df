import { readNumber } from "@/lib/extraction/grammars/numbers";
import { readUnit } from "@/lib/extraction/grammars/unit";
import { APPROXIMATELY } from "@/lib/extraction/lexicon/numerals";
import { CURRENCY_SIGNS } from "@/lib/extraction/lexicon/units";
import { covered, type QuantitySighting, type Sentence } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Numbers with their unit: "80 тысяч единиц", "3,4 млрд сомов", "шесть производств", "$5 млн". */
export const numberAndUnit: MentionRule = {
  id: "number-and-unit",
  stage: "mentions",
  languages: null,
  find(sentence, { document }) {
    const dates = covered(sentence, "date");
    const found: QuantitySighting[] = [];
    for (let at = 0; at < sentence.words.length; ) {
      const quantity = dates.has(at) ? null : quantityAt(sentence, at, document.language);
      if (quantity) found.push(quantity);
      at = quantity?.last ?? at + 1;
    }
    return found;
  },
};

function quantityAt(sentence: Sentence, first: number, language: string): QuantitySighting | null {
  const sign = CURRENCY_SIGNS[sentence.plain[first] ?? ""] ?? null;
  const number = readNumber(sentence, sign ? first + 1 : first);
  if (!number || !Number.isFinite(number.value)) return null;
  const unit = sign
    ? { unit: sign.name, currency: sign.currency, counted: null, end: number.end }
    : readUnit(sentence, number, language);
  if (!unit && !(number.spelt && number.value >= 1000)) return null;
  return {
    kind: "quantity",
    first,
    last: unit?.end ?? number.end,
    value: number.value,
    to: null,
    comparison: null,
    change: null,
    reach: unit?.end ?? number.end,
    unit: unit?.unit ?? null,
    currency: unit?.currency ?? null,
    counted: unit?.counted ?? null,
    approximate: isApproximate(sentence, first),
    rule: numberAndUnit.id,
    confidence: unit ? 0.92 : 0.75,
  };
}

/** "около 80 тысяч", "не менее 5", "более чем 100". */
function isApproximate(sentence: Sentence, first: number): boolean {
  const [before = "", beforeThat = ""] = [sentence.plain[first - 1], sentence.plain[first - 2]];
  return APPROXIMATELY.has(before) || (before === "чем" && APPROXIMATELY.has(beforeThat));
}
