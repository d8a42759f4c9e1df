import type { ExtractedFact } from "@/lib/extraction/fact";
import { figuresIn } from "@/lib/extraction/grammars/turkic-figures/figures-in";
import type { Read } from "@/lib/extraction/grammars/turkic-figures/read";
import { TURKIC_LANGUAGES } from "@/lib/extraction/grammars/turkic-words";
import type { Sentence } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** "44 жаштагы Юнусалиев", "Уй этинин баасы 780 сом", "Шартнома суммаси 64 млн евро": whose figure is said beside it. */
export const turkicFigure: FactRule = ruleOf("turkic-figure");

/** "27 депутат катышты", "130 ta doʻkon": things are counted. */
export const turkicCounted: FactRule = ruleOf("turkic-counted");

/** "Бул былтыркыдан 5 пайызга көп": the figure before, compared. */
export const turkicCompared: FactRule = ruleOf("turkic-compared");

/** An amount with what its unit and the words around it tell. */
export const turkicAmount: FactRule = ruleOf("turkic-amount");

function ruleOf(id: string): FactRule {
  return {
    id,
    stage: "facts",
    languages: TURKIC_LANGUAGES,
    find: (sentence, cast, page) =>
      (figuresIn(page, cast).get(sentence.index) ?? []).flatMap((read) =>
        read.rule === id ? factOf(sentence, read) : [],
      ),
  };
}

function factOf(sentence: Sentence, read: Read): ExtractedFact[] {
  const { amount, subject, measure, per, date, first, end, rule, confidence } = read;
  const words = [Math.min(first, amount.first, subject.first ?? first), Math.max(end, amount.last)] as const;
  return [figureFact(sentence, { subject, measure, quantity: amount, per, date, words, rule, confidence })];
}
