import type { ExtractedFact } from "@/lib/extraction/fact";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import { type Line, type Named, outermost } from "@/lib/extraction/figures/scene";
import { lineOf, sceneOf } from "@/lib/extraction/figures/scene-of";
import { leadIn, unitClass } from "@/lib/extraction/figures/surroundings";
import { amountsAfter, type Linked } from "@/lib/extraction/grammars/amount-chain";
import { listOwner } from "@/lib/extraction/grammars/list-owner";
import { isMeasure, readMeasurePhrase } from "@/lib/extraction/grammars/measure-phrase";
import { readTail } from "@/lib/extraction/grammars/noun-strings";
import { lowerFirst } from "@/lib/extraction/grammars/phrase-names";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";
import { dateIn } from "@/lib/extraction/rules/plain-amounts";

/** In a list that is led in: "Завод в цифрах: – площадь 26 га", "Средняя зарплата по областям: – Ошская область – 31 тысяча сомов". */
export const listedMeasure: FactRule = {
  id: "list-of-measures",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    const line = sentence.block.kind === "item" ? lineOf(sentence, cast, page) : null;
    const lead = line && leadIn(sceneOf(page, cast).lines, line);
    const owner = line && listOwner(sceneOf(page, cast).lines, line);
    return line && lead ? [...(owner ? measures(line, owner) : []), ...rows(line, lead)] : [];
  },
};

/** The measure stands in the item, whose it is before the list. */
function measures(line: Line, owner: Named): ExtractedFact[] {
  const phrase = line.phrases[0];
  const word = phrase && line.words[phrase.head];
  if (!phrase || !word || phrase.first > 1 || word.pos !== "noun") return [];
  const { end } = readTail(line, phrase.head + 1);
  const said = lowerFirst(textOf(line.sentence, phrase.first, end));
  const of = (measure: string, linked: readonly Linked[]): ExtractedFact[] =>
    linked.map((each) => factFrom(line, owner, measure, phrase.first, each));
  if (!word.cases.has("nominative")) return of(`число ${said}`, amountsAfter(line, end).slice(0, 1).filter(isBare));
  const isKnown = isMeasure(word.lemma);
  if (isKnown && readMeasurePhrase(line, phrase)?.subject.entity) return [];
  return of(
    said,
    amountsAfter(line, end).filter(({ quantity }) => isKnown || isOfMeasure(quantity)),
  );
}

/** "рабочих мест 210": nothing that is counted stands after the number. */
const isBare = ({ quantity }: Linked): boolean => unitClass(quantity) === "thing" && quantity.reach === quantity.last;

/** "напряжение 500 киловольт", not "трансформаторы – 5 штук". */
const isOfMeasure = (quantity: QuantitySighting): boolean =>
  unitClass(quantity) !== "thing" && !/^(?:%|п\.п\.|раз|доля)$/u.test(quantity.unit ?? "");

/** Whose it is stands in the item, the measure before the list. */
function rows(line: Line, lead: Line): ExtractedFact[] {
  const owner = outermost(line.named)[0];
  if (!owner || owner.first > 1 || !OWNERS.has(owner.kind) || lead.amounts.length > 0) return [];
  const told = lead.phrases.filter(({ head, preposition }) => preposition === null && isTold(lead, head));
  const [phrase] = told;
  if (!phrase || told.length > 1 || lead.words.at(-1)?.plain !== ":") return [];
  const measure = measureIn(lead, phrase);
  const linked = amountsAfter(line, owner.last)[0];
  return linked && linked.quantity.unit !== "штука" ? [factFrom(line, owner, measure, owner.first, linked)] : [];
}

const OWNERS: ReadonlySet<Named["kind"]> = new Set(["place", "organisation", "facility"]);

const isTold = ({ words }: Line, head: number): boolean =>
  words[head]?.cases.has("nominative") === true && isMeasure(words[head]?.lemma ?? "");

/** "Число пожаров | по областям": without what the list goes by. */
function measureIn(lead: Line, { first, head }: Phrase): string {
  const { segments } = readTail(lead, head + 1);
  const own = segments.findLast(({ preposition }) => preposition === null);
  return lowerFirst(textOf(lead.sentence, first, own?.last ?? head + 1));
}

function factFrom(
  line: Line,
  owner: Named,
  measure: string,
  first: number,
  { quantity, per, end }: Linked,
): ExtractedFact {
  return figureFact(line.sentence, {
    ...{ subject: { name: owner.name, entity: owner.entity }, measure, quantity, per },
    ...{ date: dateIn(line, first, end), words: [first, end], rule: listedMeasure.id, confidence: 0.83 },
  });
}
