import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import type { Line } from "@/lib/extraction/figures/scene";
import { lineOf } from "@/lib/extraction/figures/scene-of";
import { readFigure } from "@/lib/extraction/grammars/figure";
import { phraseOf } from "@/lib/extraction/grammars/phrase-names";
import { OWN_MEASURES } from "@/lib/extraction/lexicon/measures";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** "– трансформаторы ТМ-1000 – 5 штук": an item of a list says how much there is of it. */
export const itemCount: FactRule = {
  id: "list-item-number",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind !== "item") return [];
    const line = lineOf(sentence, cast, page);
    const amount = line?.amounts.find(({ unit, last }) => PIECES.has(unit ?? "") && saysUnit(line, last));
    if (!line || !amount) return [];
    const phrase = line.phrases.find(({ cases }) => cases.has("nominative"));
    const figure = readFigure(sentence, amount.first);
    if (!phrase || !figure || phrase.first > 3 || phrase.head >= amount.first) return [];
    if (/^(?:лот|позиция|наименование|количество)$/u.test(line.words[phrase.head]?.lemma ?? "")) return [];
    const end = endOfThing(line, phrase.head + 1, amount.first);
    const subject = phraseOf(line, phrase.first, end, "nominative");
    return [
      figureFact(sentence, {
        subject,
        measure: "количество",
        quantity: amount,
        per: figure.per,
        words: [phrase.first, figure.end],
        rule: itemCount.id,
        confidence: 0.78,
      }),
    ];
  },
};

/** The thing with what belongs to it: not its measures ("мощностью 630 кВт"), not a comma or a dash. */
function endOfThing({ words, amounts }: Line, from: number, most: number): number {
  let at = from;
  while (at < most && !words[at]?.isBreak && !isMeasured(words[at])) at++;
  const inside = amounts.find(({ first }) => first > from && first <= at && first < most);
  const preposition = words.slice(from, at).findIndex(({ pos }) => pos === "preposition");
  return inside && preposition >= 0 ? from + preposition : at;
}

const isMeasured = (word: GrammarWord | undefined): boolean =>
  OWN_MEASURES.has(word?.lemma ?? "") && word?.cases.has("instrumental") === true;

/** "75 штук", not "семьдесят пять" of what was told in pieces before. */
const saysUnit = ({ words }: Line, last: number): boolean =>
  /^(?:шт|компл|ед|пар|упак)/u.test(words[last - 1]?.plain ?? "") || words[last - 1]?.plain === ".";

const PIECES: ReadonlySet<string> = new Set(["штука", "комплект", "единица", "пара", "упаковка"]);
