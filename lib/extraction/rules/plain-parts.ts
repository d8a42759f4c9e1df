import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line } from "@/lib/extraction/figures/scene";
import { lineOf } from "@/lib/extraction/figures/scene-of";
import { unitClass } from "@/lib/extraction/figures/surroundings";
import { resolved } from "@/lib/extraction/grammars/context-subject";
import { countedWords } from "@/lib/extraction/grammars/count-phrase";
import { isMeasure } from "@/lib/extraction/grammars/measure-phrase";
import { phraseOf } from "@/lib/extraction/grammars/phrase-names";
import type { QuantitySighting } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { partsOfWhole } from "@/lib/extraction/rules/counted-figures";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** "школа на 640 мест", "состав из 54 вагонов", "зал на 300 квадратных метров": of how many parts, or how large, a thing is. */
export const partsOfThing: FactRule = {
  id: "parts-of-thing",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    const line = sentence.block.kind === "headline" ? null : lineOf(sentence, cast, page);
    return line && partsOfWhole.find(sentence, cast, page).length === 0
      ? line.amounts.flatMap((amount) => parts(line, amount, cast))
      : [];
  },
};

function parts(line: Line, quantity: QuantitySighting, cast: Cast): ExtractedFact[] {
  const preposition = line.words[quantity.first - 1]?.plain ?? "";
  if (!/^(?:на|из)$/u.test(preposition) || quantity.change !== null) return [];
  const end = quantity.first - 1;
  const phrase = indexOf(line).phraseTo.get(end);
  const head = phrase && line.words[phrase.head];
  if (!phrase || head?.pos !== "noun" || !/\p{Ll}/u.test(head.text.charAt(0))) return [];
  if (preposition === "из" && (isMeasure(head.lemma) || !isWhole(head))) return [];
  const told = measureOf(line, quantity, preposition);
  if (!told) return [];
  const first = ofBuilding(line, phrase, end);
  if (first === null) return [];
  const subject = resolved(phraseOf(line, first, end, first > phrase.first ? "genitive" : null), cast);
  return [
    figureFact(line.sentence, {
      ...{ subject, measure: told.measure, quantity, per: null, words: [first, told.end] },
      ...{ rule: partsOfThing.id, confidence: 0.84 },
    }),
  ];
}

/** "строительство | школы | на 600 мест": the thing that is built; null where it is not named. */
function ofBuilding({ words }: Line, { first, head }: Phrase, end: number): number | null {
  if (!BUILDING.test(words[head]?.lemma ?? "")) return first;
  return head + 1 < end ? head + 1 : null;
}

const BUILDING =
  /^(?:строительство|возведение|постройка|реконструкция|ремонт|открытие|создание|проект|покупка|закупка|аренда|сдача|ввод)$/u;

function measureOf(
  line: Line,
  quantity: QuantitySighting,
  preposition: string,
): { measure: string; end: number } | null {
  if (AREAS.has(quantity.unit ?? "") && preposition === "на") return { measure: "площадь", end: quantity.last };
  if (unitClass(quantity) !== "thing") return null;
  const counted = countedWords(line, quantity);
  if (
    !counted ||
    (preposition === "на" && !/^(?:мест|посадочных мест|рабочих мест|коек|койко-мест|квартир)$/u.test(counted.words))
  )
    return null;
  return { measure: `число ${counted.words}`, end: counted.end };
}

/** One thing made of many: "оркестр", not "участники из 12 стран", "депутат из 43". */
const isWhole = ({ lemma, readings }: GrammarWord): boolean =>
  lemma !== "сеть" &&
  readings.some(({ pos, number, animate }) => pos === "noun" && number === "singular" && animate === false) &&
  !readings.some(({ pos, number, case: its }) => pos === "noun" && number === "plural" && its === "genitive");

const AREAS: ReadonlySet<string> = new Set(["кв. м", "кв. км", "га", "гектар", "сотка"]);
