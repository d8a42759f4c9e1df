import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { agrees, type GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Line, Named } from "@/lib/extraction/figures/scene";
import { lineOf } from "@/lib/extraction/figures/scene-of";
import { figureFrom } from "@/lib/extraction/grammars/amount-chain";
import { clauseSubject } from "@/lib/extraction/grammars/clause-subject";
import { resolved } from "@/lib/extraction/grammars/context-subject";
import { distanceWith } from "@/lib/extraction/grammars/distances";
import type { Figure } from "@/lib/extraction/grammars/figure";
import { lowerFirst, phraseOf } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import { OWN_MEASURES } from "@/lib/extraction/lexicon/measures";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { textOf } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";
import { itemMeasure } from "@/lib/extraction/rules/measured-figures";

/** "труба длиной 11 км", "контракт на сумму 3 млн сомов", "кредит в размере 5 млн": a thing with its measure. */
export const thingWithMeasure: FactRule = {
  id: "thing-with-measure",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind === "headline") return [];
    const line = lineOf(sentence, cast, page);
    if (!line || (sentence.block.kind === "item" && itemMeasure.find(sentence, cast, page).length > 0)) return [];
    let subject: Subject | null = null;
    let end = -1;
    const away = line.amounts.flatMap((amount) => distanceWith(line, amount) ?? []);
    const measured = line.words.flatMap((_, at) => {
      const measure = measureAt(line, at);
      const figure = measure && figureFrom(line, measure.end);
      if (!measure || !figure) return [];
      const joined: boolean =
        subject !== null &&
        (measure.first === end || (measure.first === end + 1 && /^(?:и|,)$/u.test(line.words[end]?.plain ?? "")));
      const owner: (Subject & { first: number }) | null =
        joined && subject
          ? { ...subject, first: measure.first }
          : isWhere(line, measure)
            ? null
            : (agreedOn(line, measure) ?? thingBefore(line, measure, cast) ?? ofClause(line, measure, cast));
      if (!owner || (measure.name === "ставка" && figure.quantity.unit !== "%")) return [];
      subject = { name: owner.name, entity: owner.entity };
      end = figure.end;
      return [factFrom(line, owner, measure.name, figure)];
    });
    return [
      ...away.map((distance) =>
        figureFact(sentence, { ...distance, per: null, rule: thingWithMeasure.id, confidence: 0.86 }),
      ),
      ...measured,
    ];
  },
};

function factFrom(line: Line, owner: Subject & { first: number }, measure: string, figure: Figure): ExtractedFact {
  const { quantity, per, end } = figure;
  // "под 2 % годовых" is no "about".
  const told = measure === "ставка" ? { ...quantity, approximate: false } : quantity;
  return figureFact(line.sentence, {
    ...{ subject: { name: owner.name, entity: owner.entity }, measure, quantity: told, per },
    ...{ words: [owner.first, end], rule: thingWithMeasure.id, confidence: 0.86 },
  });
}

interface SaidMeasure {
  name: string;
  /** The first word of it, its preposition included. */
  first: number;
  /** The word after it. */
  end: number;
}

/** "общей площадью", "на сумму", "в размере", by its noun. */
function measureAt(line: Line, at: number): SaidMeasure | null {
  const { words } = line;
  const word = words[at];
  if (!word) return null;
  const before = words[at - 1]?.plain;
  if (word.plain === "сумму") {
    const first = before === "общую" ? at - 1 : at;
    return words[first - 1]?.plain === "на"
      ? { name: first < at ? "общая сумма" : "сумма", first: first - 1, end: at + 1 }
      : null;
  }
  const said = before ? SAID_WITH.get(`${before} ${word.plain}`) : undefined;
  if (said) return { name: said, first: at - 1, end: at + 1 };
  // "кредит | под | 2 % годовых".
  if (word.plain === "под") return { name: "ставка", first: at, end: at + 1 };
  if (HOLDING.test(before ?? "") && OWN_MEASURES.has(word.lemma) && word.cases.has("accusative"))
    return { name: nominativeOf([word.text], { cases: ["accusative"] }), first: at - 1, end: at + 1 };
  if (!(OWN_MEASURES.has(word.lemma) || word.plain === "периодом") || !word.cases.has("instrumental")) return null;
  const first = indexOf(line).phraseOf.get(at)?.first ?? at;
  const name = nominativeOf(
    line.sentence.words.slice(first, at + 1).map(({ text }) => text),
    { cases: ["instrumental"] },
  );
  return { name: lowerFirst(name), first: words[first - 1]?.plain === "с" ? first - 1 : first, end: at + 1 };
}

/** "обитает в ущелье | на высоте 2 100 метров": where something is, and no measure of the place before it. */
function isWhere(line: Line, { first, name }: SaidMeasure): boolean {
  if (!/^(?:глубина|высота)$/u.test(name) || line.words[first]?.plain !== "на") return false;
  const whole = indexOf(line).phraseTo.get(first);
  return whole !== undefined && whole.preposition !== null && whole.preposition !== undefined;
}

/** "контракт на поставку 120 автобусов | на сумму 36 млн": what parties agree on has the sum, not what is delivered. */
function agreedOn(line: Line, { first: end, name }: SaidMeasure): (Subject & { first: number }) | null {
  if (!name.endsWith("сумма")) return null;
  for (let at = end - 1; at >= Math.max(0, end - 12) && !/^[,;:(]$/u.test(line.words[at]?.plain ?? ""); at--) {
    const phrase = AGREED.has(line.words[at]?.lemma ?? "") ? indexOf(line).phraseOf.get(at) : undefined;
    if (phrase?.head === at) return { ...phraseOf(line, phrase.first, at + 1, null), first: phrase.first };
  }
  return null;
}

const AGREED: ReadonlySet<string> = new Set(
  "контракт договор соглашение сделка заказ грант кредит тендер лот меморандум".split(" "),
);

/** "Очаг залегал | на глубине 20 км": of what the clause speaks. */
function ofClause(line: Line, { name, first }: SaidMeasure, cast: Cast): (Subject & { first: number }) | null {
  const isOf =
    (/^(?:глубина|высота)$/u.test(name) && line.words[first]?.plain === "на") ||
    HOLDING.test(line.words[first]?.plain ?? "");
  const owner = isOf ? clauseSubject(line, first + 1) : null;
  return owner && { ...resolved(owner, cast), first: owner.first };
}

/** What is done to a thing has no size of its own. */
const DEEDS =
  /^(?:строительство|возведение|замена|ремонт|реконструкция|прокладка|укладка|закупка|покупка|поставка|очистка|аренда)$/u;
const SIZES: ReadonlySet<string> = new Set(
  "площадь длина протяженность высота ширина глубина толщина диаметр мощность емкость вместимость".split(" "),
);

/** "Пожар | охватил | площадь 900 квадратных метров". */
const HOLDING = /^(?:охвати(?:л|ла|ло|ли)|занима(?:ет|ют|л|ла|ло|ли)|име(?:ет|ют|л|ла|ло|ли))$/u;

/** "в размере", "под 2 % годовых" and the like, by their words. */
const SAID_WITH: ReadonlyMap<string, string> = new Map([
  ["в размере", "размер"],
  ["в объеме", "объем"],
  ["в сумме", "сумма"],
  ["на глубине", "глубина"],
  ["на высоте", "высота"],
]);

/** The thing right before its measure: a name, or a noun with what agrees with it and hangs on it. */
function thingBefore(
  line: Line,
  { first: end, name: measure }: SaidMeasure,
  cast: Cast,
): (Subject & { first: number }) | null {
  const noun = nounEndBefore(line, end);
  const whole = indexOf(line).phraseTo.get(noun);
  const named =
    noun === end
      ? indexOf(line)
          .namesTo.get(end)
          ?.find(({ kind }) => THINGS.has(kind))
      : undefined;
  if (named && (!whole || whole.head >= named.first))
    return { name: named.name, entity: named.entity, first: named.first };
  if (
    !whole ||
    line.words[whole.head]?.pos !== "noun" ||
    /^(?:деньг[аи]|средство|сумма)$/u.test(line.words[whole.head]?.lemma ?? "")
  )
    return null;
  // "замена | кровли | площадью 870 м²".
  const isOfDeed = DEEDS.test(line.words[whole.head]?.lemma ?? "") && SIZES.has(measure.split(" ").at(-1) ?? "");
  if (isOfDeed)
    return whole.head + 1 < noun ? { ...phraseOf(line, whole.head + 1, noun, "genitive"), first: whole.first } : null;
  const subject = phraseOf(line, whole.first, noun, null);
  const adjectives = line.sentence.words.slice(noun, end).map(({ text }) => text);
  const isListed = subject.name === lowerFirst(textOf(line.sentence, whole.first, noun));
  const name = isListed ? [subject.name, ...adjectives].join(" ") : subject.name;
  return { ...resolved({ ...subject, name }, cast), first: whole.first };
}

/** "коронки | буровые | диаметром": the word after the noun, before the adjectives that stand behind it. */
function nounEndBefore({ words, phrases }: Line, end: number): number {
  let at = end;
  while (
    at > 1 &&
    end - at < 3 &&
    isAdjective(words[at - 1]) &&
    !phrases.some(({ head }) => head === at - 1 && words[head]?.pos === "noun")
  )
    at--;
  const [noun, adjective] = [words[at - 1], words[at]];
  return at < end && noun?.pos === "noun" && adjective && agrees(adjective, noun) ? at : end;
}

const isAdjective = (word: GrammarWord | undefined): boolean => word?.pos === "adjective" || word?.pos === "participle";
const THINGS: ReadonlySet<Named["kind"]> = new Set(["organisation", "facility", "event", "work", "law"]);
