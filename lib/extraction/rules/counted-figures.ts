import type { Cast } from "@/lib/extraction/cast";
import { chainEnd } from "@/lib/extraction/chain";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { readFigure } from "@/lib/extraction/grammars/figure";
import { headAt } from "@/lib/extraction/grammars/named-heads";
import { readPlaceSubject, wholeName } from "@/lib/extraction/grammars/subject";
import { COLLECTIVE_NOUNS, EXISTENCE_VERBS } from "@/lib/extraction/lexicon/frames";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import type { Sentence } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** "группа промышленных предприятий «Технопарка» из шести высокотехнологичных заводов": parts of a whole. */
export const partsOfWhole: FactRule = {
  id: "whole-of-parts",
  stage: "facts",
  languages: ["ru"],
  find(sentence) {
    return sentence.plain.flatMap((plain, at) => (plain === "из" ? parts(sentence, at) : []));
  },
};

function parts(sentence: Sentence, ofAt: number): ExtractedFact[] {
  const figure = readFigure(sentence, ofAt + 1);
  if (!figure?.quantity.counted) return [];
  for (let at = ofAt - 1; at >= 0 && at > ofAt - 12; at--) {
    if (!COLLECTIVES.has(sentence.plain[at] ?? "") || at + 1 === ofAt || chainEnd(sentence, at + 1) !== ofAt) continue;
    const head = headAt(sentence, at, at, COLLECTIVES);
    if (!head) return [];
    const subject = { name: wholeName(sentence, head.nominative.toLowerCase(), at + 1, ofAt), entity: null };
    return [counted(sentence, subject, figure, partsOfWhole.id)];
  }
  return [];
}

const COLLECTIVES = nounIndex(COLLECTIVE_NOUNS);

/** "На территории «Технопарка» действуют шесть производств", "В Бишкеке работают 120 школ". */
export const soManyThere: FactRule = {
  id: "so-many-there",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline") return [];
    return sentence.plain.flatMap((plain, at) => (EXISTENCE_VERBS.has(plain) ? existing(sentence, at, cast) : []));
  },
};

/** Place and verb stand side by side, at the beginning of the sentence or after its introductory words. */
function existing(sentence: Sentence, verbAt: number, cast: Cast): ExtractedFact[] {
  const figure = readFigure(sentence, verbAt + 1);
  // People are told of by what they do there: "население", "число работников".
  if (!figure?.quantity.counted || figure.quantity.unit === "человек") return [];
  for (let at = verbAt - 1; at >= 1 && at > verbAt - 14; at--) {
    const preposition = prepositionBefore(sentence, at);
    if (!preposition) continue;
    const place = readPlaceSubject(sentence, at, cast);
    if (place?.end !== verbAt) continue;
    return [counted(sentence, place.subject, figure, soManyThere.id)];
  }
  return [];
}

/** "в", "на", "на территории", "в составе". */
function prepositionBefore(sentence: Sentence, at: number): boolean {
  const before = sentence.plain[at - 1] ?? "";
  if (/^(?:в|во|на)$/u.test(before)) return true;
  return /^(?:территории|составе|пределах)$/u.test(before) && /^(?:в|на)$/u.test(sentence.plain[at - 2] ?? "");
}

type Counted = NonNullable<ReturnType<typeof readFigure>>;

/** The quotation is the number with what it counts: "шести высокотехнологичных заводов". */
function counted(
  sentence: Sentence,
  subject: { name: string; entity: string | null },
  { quantity }: Counted,
  rule: string,
): ExtractedFact {
  const words = [quantity.first, quantity.reach] as const;
  return figureFact(sentence, {
    subject,
    measure: `число ${quantity.counted}`,
    quantity,
    per: null,
    words,
    rule,
    confidence: 0.88,
  });
}
