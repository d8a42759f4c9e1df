import type { Cast } from "@/lib/extraction/cast";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { ageOf } from "@/lib/extraction/grammars/turkic-figures/age";
import { countOf } from "@/lib/extraction/grammars/turkic-figures/counted";
import { dateOf } from "@/lib/extraction/grammars/turkic-figures/dates";
import { manyBefore } from "@/lib/extraction/grammars/turkic-figures/labels";
import { measureBefore } from "@/lib/extraction/grammars/turkic-figures/measured";
import { type Memory, nothingTold, told } from "@/lib/extraction/grammars/turkic-figures/memory";
import { nounAfter } from "@/lib/extraction/grammars/turkic-figures/noun-after";
import { isForEach, perOf } from "@/lib/extraction/grammars/turkic-figures/per";
import type { Measured, Read } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, readScene, type Scene } from "@/lib/extraction/grammars/turkic-figures/scene";
import { shareOf } from "@/lib/extraction/grammars/turkic-figures/shares";
import { subjectOf } from "@/lib/extraction/grammars/turkic-figures/subject";
import {
  becameOf,
  cameTo,
  comparedWith,
  sameOfAnother,
  someOf,
} from "@/lib/extraction/grammars/turkic-figures/told-again";
import { priceOfUnit } from "@/lib/extraction/grammars/turkic-figures/unit-prices";
import { isLevel, worthOf } from "@/lib/extraction/grammars/turkic-figures/worth";
import type { QuantitySighting } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

const read = new WeakMap<Page["sentences"], ReadonlyMap<number, readonly Read[]>>();

/** All figures of a document by sentence: each is read knowing those before it. */
export function figuresIn({ document, sentences }: Page, cast: Cast): ReadonlyMap<number, readonly Read[]> {
  const known = read.get(sentences);
  if (known) return known;
  const bySentence = new Map<number, readonly Read[]>();
  let memory: Memory = nothingTold;
  for (const sentence of sentences) {
    if (isOverlong(sentence)) continue;
    const scene = readScene(sentence, document.language, cast);
    const reads: Read[] = [];
    for (const amount of scene.amounts) {
      const last = reads.at(-1);
      const here = last
        ? { ...memory, previous: { ...last, sentence: sentence.index, block: sentence.block.start } }
        : memory;
      const one = readFigure(scene, amount, here, cast);
      if (one) reads.push(one);
    }
    memory = told(memory, scene, reads);
    bySentence.set(sentence.index, reads);
  }
  const kept = withoutHeadlines(bySentence, sentences);
  read.set(sentences, kept);
  return kept;
}

/** What a headline says is left to the sentence that says it in full. */
function withoutHeadlines(all: ReadonlyMap<number, readonly Read[]>, sentences: Page["sentences"]) {
  const isHeadline = (index: number): boolean => sentences[index]?.block.kind === "headline";
  const told = new Set(
    [...all].flatMap(([index, reads]) => (isHeadline(index) ? [] : reads.map(({ amount }) => amount.value))),
  );
  return new Map(
    [...all].map(([index, reads]) => [
      index,
      isHeadline(index) ? reads.filter(({ amount }) => !told.has(amount.value)) : reads,
    ]),
  );
}

function readFigure(scene: Scene, amount: QuantitySighting, memory: Memory, cast: Cast): Read | null {
  if (isForEach(scene, amount)) return null;
  const measured =
    ageOf(scene, amount, cast) ??
    becameOf(scene, amount, memory) ??
    cameTo(scene, amount, memory) ??
    comparedWith(scene, amount, memory) ??
    someOf(scene, amount, memory) ??
    priceOfUnit(scene, amount) ??
    shareOf(scene, amount) ??
    measureBefore(scene, amount) ??
    sameOfAnother(scene, amount, memory) ??
    manyBefore(scene, amount) ??
    countOf(scene, amount) ??
    nounAfter(scene, amount) ??
    worthOf(scene, amount);
  if (!measured) return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  const found = measured.subject ? { subject: measured.subject, plain: 1 } : subjectOf(scene, amount, measured, memory);
  if (!found) return null;
  const { rule, measure, first, end, plain } = measured;
  return {
    amount: amountOf(scene, amount, measured),
    rule,
    subject: found.subject,
    measure,
    per: measured.per === undefined ? perOf(scene, amount, clause) : measured.per,
    date: measured.date === undefined ? dateOf(scene, clause) : measured.date,
    first,
    end,
    confidence: Math.round(100 * plain * found.plain) / 100,
  };
}

/** What the construction understands of the amount better than the number alone tells. */
function amountOf(scene: Scene, amount: QuantitySighting, { unit, change }: Measured): QuantitySighting {
  const way = change === undefined ? (isLevel(scene, amount) ? null : amount.change) : change;
  return { ...amount, unit: unit ?? amount.unit, change: way, comparison: way === null ? amount.comparison : null };
}
