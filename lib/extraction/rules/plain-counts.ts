import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { type Line, outermost, type Scene } from "@/lib/extraction/figures/scene";
import { sceneOf } from "@/lib/extraction/figures/scene-of";
import type { Count } from "@/lib/extraction/grammars/counts/count";
import type { Owner } from "@/lib/extraction/grammars/counts/owners";
import { ownerAfter, toldCounts } from "@/lib/extraction/grammars/counts/told-counts";
import { nameOf } from "@/lib/extraction/grammars/phrase-names";
import type { QuantitySighting, Sentence } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";
import { soManyThere } from "@/lib/extraction/rules/counted-figures";
import { figureFact } from "@/lib/extraction/rules/figure-fact";
import { dateIn } from "@/lib/extraction/rules/plain-amounts";

/** "В области в мае зарегистрировано 187 пожаров", "На заводе трудятся 540 человек": how many things there are, or happened. */
export const countedThere: FactRule = {
  id: "counted-there",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) => factsOf("place", sentence, cast, page),
};

/** "Мэрия закупила 120 автобусов", "Пограничники задержали 43 нарушителя": to how many things somebody did what the verb says. */
export const countedDeed: FactRule = {
  id: "counted-deed",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) => factsOf("agent", sentence, cast, page),
};

function factsOf(role: Owner["role"], sentence: Sentence, cast: Cast, page: Page): ExtractedFact[] {
  const counts = (countsIn(page, cast).get(sentence.index) ?? []).filter(({ owner }) => owner.role === role);
  if (counts.length === 0) return [];
  const known = new Set(soManyThere.find(sentence, cast, page).map(({ start }) => start));
  return counts.map((count) => factFrom(sentence, count)).filter(({ start, end }) => !isAmong(known, start, end));
}

/** The fact of the rule of plain places stands on the number alone. */
const isAmong = (starts: ReadonlySet<number>, start: number, end: number): boolean =>
  [...starts].some((at) => at >= start && at < end);

interface Counted extends Count {
  line: Line;
}

/** The counts of a document are read together, as each may be of whom the sentence before told. */
const counted = new WeakMap<readonly Sentence[], ReadonlyMap<number, Counted[]>>();

function countsIn(page: Page, cast: Cast): ReadonlyMap<number, Counted[]> {
  const known = counted.get(page.sentences);
  if (known) return known;
  const found = Map.groupBy(allCounts(sceneOf(page, cast), cast), ({ line }) => line.index);
  counted.set(page.sentences, found);
  return found;
}

function allCounts(scene: Scene, cast: Cast): Counted[] {
  const topic = topicOf(scene);
  let before: Owner | null = null;
  let block: Sentence["block"] | null = null;
  return scene.lines.flatMap((line) => {
    if (line.sentence.block !== block) before = null;
    block = line.sentence.block;
    if (block.kind !== "paragraph") return [];
    const counts = line.amounts.length > 0 ? toldCounts(line, scene, cast, { before, topic }) : [];
    before = ownerAfter(line, counts, before);
    return counts.map((count) => ({ ...count, line }));
  });
}

/** The one place that the headline names. */
function topicOf({ lines }: Scene): Owner | null {
  const named = lines
    .filter(({ sentence }) => sentence.block.kind === "headline")
    .flatMap((line) => outermost(line.named));
  const [only] = named;
  return only && named.every(({ key, kind }) => key === only.key && kind === "place")
    ? { subject: nameOf(only), role: "place" }
    : null;
}

const SURENESS: Readonly<Record<Count["from"], number>> = {
  clause: 0.87,
  sentence: 0.86,
  before: 0.85,
  headline: 0.84,
  loose: 0.75,
};

/** "запустят 52 завода": that there will be more of them is not said by "число заводов". */
const TO_COME = 0.7;

/** "Шесть девушек": numbers in words stand in stories, where whose they are is told more freely. */
const SPELT = 0.75;

const sureness = (line: Line, { figure, from, isToCome }: Pick<Count, "figure" | "from" | "isToCome">): number =>
  isToCome ? TO_COME : isSpelt(line, figure.quantity) ? SPELT : SURENESS[from];

const isSpelt = ({ words }: Line, { first }: QuantitySighting): boolean => !/^\p{N}/u.test(words[first]?.text ?? "");

const factFrom = (
  sentence: Sentence,
  { line, owner, from, isToCome, measure, figure, words }: Counted,
): ExtractedFact =>
  figureFact(sentence, {
    ...{ subject: owner.subject, measure, quantity: figure.quantity, per: figure.per },
    ...{
      date: dateIn(line, ...words),
      words,
      rule: owner.role === "agent" ? countedDeed.id : countedThere.id,
      confidence: sureness(line, { figure, from, isToCome }),
    },
  });
