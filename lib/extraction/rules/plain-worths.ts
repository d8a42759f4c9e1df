import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line } from "@/lib/extraction/figures/scene";
import { lineOf } from "@/lib/extraction/figures/scene-of";
import { unitClass, unitGroup } from "@/lib/extraction/figures/surroundings";
import { amountsFrom } from "@/lib/extraction/grammars/amount-chain";
import { afterAsides } from "@/lib/extraction/grammars/asides";
import { resolved } from "@/lib/extraction/grammars/context-subject";
import { isMeasure } from "@/lib/extraction/grammars/measure-phrase";
import { readTail, type Segment, segmentAt } from "@/lib/extraction/grammars/noun-strings";
import { leading, subjectOf, withAside } from "@/lib/extraction/grammars/own-measures";
import { phraseOf, upTo } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";
import { dateIn } from "@/lib/extraction/rules/plain-amounts";

/** "Билет стоит 150 сомов", "Ремонт обошёлся в 5 млн", "Переговоры длились шесть часов": the verb says what is measured. */
export const worthByVerb: FactRule = {
  id: "measure-by-verb",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    const line =
      sentence.block.kind === "headline" || !sentence.plain.some((word) => WORTHS.has(word))
        ? null
        : lineOf(sentence, cast, page);
    if (!line) return [];
    return line.phrases.flatMap((phrase) =>
      phrase.preposition === null && line.words[phrase.head]?.cases.has("nominative") ? worth(line, phrase, cast) : [],
    );
  },
};

function worth(line: Line, phrase: Phrase, cast: Cast): ExtractedFact[] {
  const { segments, end } = readTail(line, phrase.head + 1);
  const at = afterAsides(line, end);
  const verbAt = FUTURE.has(line.words[at]?.plain ?? "") ? at + 1 : at;
  const told = WORTHS.get(line.words[verbAt]?.plain ?? "");
  const figures = told ? amountsFrom(line, verbAt + 1) : [];
  const [figure] = figures;
  const unit = segments[0]?.preposition === null ? soldBy(line, phrase) : null;
  if (
    !told ||
    !figure ||
    !told.units.includes(unitGroup(unitClass(figure.quantity))) ||
    (!unit && !isItself(line, phrase, end))
  )
    return [];
  return figures.map(({ quantity, per, end: last }) =>
    figureFact(line.sentence, {
      subject: unit ? ofGoods(line, segments) : resolved(phraseOf(line, phrase.first, end, "nominative"), cast),
      measure: `${unit || (/^стои/u.test(line.words[verbAt]?.plain ?? "") && isGood(line, phrase, figure.quantity)) ? "цена" : told.measure}${forWhom(line, phrase)}`,
      ...{ quantity, per: per ?? unit, date: dateIn(line, phrase.first, last) },
      ...{ words: [phrase.first, last], rule: worthByVerb.id, confidence: 0.84 },
    }),
  );
}

/** "Килограмм | картофеля": the unit by which it is sold. */
const soldBy = ({ words }: Line, { first, head }: Phrase): string | null =>
  first === head && UNITS.has(words[head]?.lemma ?? "") ? (words[head]?.lemma ?? null) : null;

function ofGoods(line: Line, segments: readonly Segment[]): Subject {
  const own = leading(segments);
  const aside = segments.length > own.length ? upTo(line, own.at(-1)?.last ?? 0, segments.at(-1)?.last ?? 0) : null;
  return withAside(subjectOf(line, own), aside);
}

/** What has a price or takes its time by itself, rather than as a part of something named before. */
function isItself(line: Line, phrase: Phrase, end: number): boolean {
  const { first, head } = phrase;
  const lemma = line.words[head]?.lemma ?? "";
  if (
    isMeasure(lemma) ||
    (/(?:ение|ание|тие)$/u.test(lemma) && !/^(?:здание|предприятие|мероприятие)$/u.test(lemma)) ||
    UNITS.has(lemma) ||
    isOfAnother(line, phrase)
  )
    return false;
  if (!line.words[head]?.readings.some(({ pos, animate }) => pos === "noun" && animate === false)) return false;
  return end > head + 1 || first < head || !PARTS.has(lemma);
}

/** "Для студентов | проезд будет стоить". */
function forWhom(line: Line, { first }: Phrase): string {
  for (let at = first - 2; at >= 0 && at > first - 5; at--) {
    const segment = line.words[at]?.plain === "для" ? segmentAt(line, at) : null;
    if (segment?.last === first) return ` для ${textOf(line.sentence, segment.first, first)}`;
  }
  return "";
}

/** What is sold by the piece has a price, what is built or done for somebody a cost. */
const isGood = ({ words }: Line, { head }: Phrase, { value, currency }: QuantitySighting): boolean =>
  !SERVICES.has(words[head]?.lemma ?? "") && value < (/^(?:USD|EUR|GBP)$/u.test(currency ?? "") ? 100_000 : 1_000_000);
const SERVICES: ReadonlySet<string> = new Set(
  "проезд обучение услуга лечение поездка курс операция абонемент аренда подписка".split(" "),
);

/** "Её оборудование", "капитал | банка": not of itself. */
const isOfAnother = ({ words }: Line, { first, head }: Phrase): boolean =>
  /^(?:его|ее|их|свой|своя|наш|этот|эта|это|такой|такая)$/u.test(words[first - 1]?.plain ?? "") ||
  (words[first - 1]?.pos === "noun" && words[head]?.cases.has("genitive") === true);

const UNITS: ReadonlySet<string> = new Set(
  "килограмм тонна литр унция баррель мешок центнер метр штука час день год киловатт-час кубометр гектар".split(" "),
);
const PARTS: ReadonlySet<string> = new Set(
  "билет ремонт вход оборудование час контракт работа доставка строительство".split(" "),
);

const FUTURE: ReadonlySet<string> = new Set(["будет", "будут"]);

interface Worth {
  measure: string;
  units: readonly string[];
}

const told = (measure: string, units: string, verbs: string): [string, Worth][] =>
  verbs.split(" ").map((verb) => [verb, { measure, units: units.split(" ") }]);

/** Forms of verbs → what they measure and the kind of unit it is told in. */
const WORTHS: ReadonlyMap<string, Worth> = new Map([
  ...told("стоимость", "money", "стоит стоят стоил стоила стоило стоили стоить"),
  ...told("стоимость", "money", "обошелся обошлась обошлось обошлись обойдется обойдутся обходится обходятся"),
  ...told(
    "длительность",
    "время",
    "длился длилась длилось длились длится длятся продлится продлятся продлился продлилась продлилось продлились продолжался продолжалась продолжалось продолжались занял заняла заняло заняли занимает займет займут идет шел шла шло шли",
  ),
  ...told("вес", "вес", "весит весят весил весила весило весили"),
  ...told(
    "цена",
    "% money",
    "подорожал подорожала подорожало подорожали подешевел подешевела подешевело подешевели подорожает подорожают",
  ),
]);
