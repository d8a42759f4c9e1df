import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { decideAll } from "@/lib/extraction/figures/decide";
import { figureModel } from "@/lib/extraction/figures/figure-model";
import { type Dated, withPeriods } from "@/lib/extraction/figures/period";
import { sceneOf } from "@/lib/extraction/figures/scene-of";
import { readPeriod } from "@/lib/extraction/grammars/figure";
import { genitivePluralOf, nominativeOf } from "@/lib/extraction/morphology/nominative";
import { type Sentence, textOf } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** A number with the subject and the measure that the corpus has taught to expect, however likely they are. */
export const learnedFigure: FactRule = {
  id: "learned-figure",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    return (decisionsIn(page, cast).get(sentence.index) ?? []).flatMap((decision) => factFrom(sentence, decision));
  },
};

/** Of figures that the rankers had not learned from, about half as many were right as they thought. */
const SOBER = 0.5;

/** All numbers of a document are decided together; every sentence asks. */
const decided = new WeakMap<readonly Sentence[], ReadonlyMap<number, Dated[]>>();

function decisionsIn(page: Page, cast: Cast): ReadonlyMap<number, Dated[]> {
  const { sentences } = page;
  const known = decided.get(sentences);
  if (known) return known;
  const all = withPeriods(decideAll(sceneOf(page, cast), figureModel()));
  const bySentence = Map.groupBy(all, ({ around }) => around.line.sentence.index);
  decided.set(sentences, bySentence);
  return bySentence;
}

function factFrom(sentence: Sentence, { around: { amount }, subject, measure, chance, date }: Dated): ExtractedFact[] {
  const name = subject.named?.name ?? inNominative(subject);
  const measured = measureName(measure);
  if (name === "" || name.length > 200 || measured.length > 200) return [];
  const period = readPeriod(sentence, amount.reach);
  const here = [amount, ...[subject, measure].filter(({ line, last }) => line.sentence === sentence && last > 0)];
  const words = [
    Math.min(...here.map(({ first }) => first)),
    Math.max(period?.end ?? amount.last, amount.reach, ...here.map(({ last }) => last)),
  ] as const;
  return [
    figureFact(sentence, {
      ...{ subject: { name, entity: subject.named?.entity ?? null }, measure: measured || null },
      ...{
        quantity: amount,
        per: period?.per ?? null,
        date,
        words,
        rule: learnedFigure.id,
        confidence: SOBER * chance,
      },
    }),
  ];
}

function measureName({ kind, label, participle, line, first, last, words }: MeasureCandidate): string {
  if (kind === "count" && last === 0 && !participle) return `${label} ${genitivePluralOf(words.split(" ").slice(1))}`;
  if (kind === "label" || last === 0) return words;
  const said = wordsOf(line.sentence, first, last);
  if (kind === "count") return [label, participle, genitivePluralOf(said)].filter(Boolean).join(" ");
  if (kind === "share") return `${label} ${textOf(line.sentence, first, last)}`;
  return kind === "carried" && label ? words : lowerFirst(nominativeOf(said));
}

const inNominative = ({ line, first, last }: SubjectCandidate): string =>
  lowerFirst(nominativeOf(wordsOf(line.sentence, first, last)));

const wordsOf = ({ words }: Sentence, first: number, last: number): string[] =>
  words.slice(first, last).map(({ text }) => text);

/** A capital that only begins the sentence goes. */
const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
