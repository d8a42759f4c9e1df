import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { readFigure, readMeasure, readPeriod } from "@/lib/extraction/grammars/figure";
import { readBuiltSubject, readGenitiveSubject, readItemSubject } from "@/lib/extraction/grammars/subject";
import { AMOUNT_VERBS, FLOW_VERBS } from "@/lib/extraction/lexicon/frames";
import { isAdverb } from "@/lib/extraction/morphology/word-class";
import type { Sentence } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** An item of a list: "лифтов и эскалаторов мощностью 2 500 единиц оборудования в год". */
export const itemMeasure: FactRule = {
  id: "list-item-measure",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast) =>
    sentence.block.kind === "item" ? measured(sentence, cast, itemSubject, itemMeasure.id, 0.92) : [],
};

/** Something built, in running text: "завод мощностью 1 млн тонн в год", "парк «Ынтымак» площадью 10 га". */
export const builtMeasure: FactRule = {
  id: "facility-measure",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast) =>
    sentence.block.kind === "item" ? [] : measured(sentence, cast, readBuiltSubject, builtMeasure.id, 0.85),
};

type FindSubject = (
  sentence: Sentence,
  end: number,
  cast: Cast,
) => { name: string; entity: string | null; first: number } | null;

const itemSubject: FindSubject = (sentence, end, cast) => {
  const subject = readItemSubject(sentence, 0, end, cast);
  return subject && { ...subject, first: 0 };
};

function measured(
  sentence: Sentence,
  cast: Cast,
  findSubject: FindSubject,
  rule: string,
  confidence: number,
): ExtractedFact[] {
  return sentence.plain.flatMap((_, at) => {
    const measure = readMeasure(sentence, at, "instrumental");
    const figure = measure && readFigure(sentence, measure.end);
    if (!measure || !figure) return [];
    const subject = findSubject(sentence, measure.first, cast);
    if (!subject) return [];
    const { quantity, end } = figure;
    const words = [subject.first, end] as const;
    return [
      figureFact(sentence, {
        subject,
        measure: measure.name,
        quantity,
        per: figure.per ?? measure.per,
        words,
        rule,
        confidence,
      }),
    ];
  });
}

/** An item of a list: "водяных насосов, которых в год выпускается порядка 550 тысяч единиц". */
export const itemFlow: FactRule = {
  id: "list-item-output",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind !== "item") return [];
    const relative = sentence.plain.findIndex(
      (plain, at) => at > 0 && /^котор(?:ых|ого|ой)$/u.test(plain) && sentence.plain[at - 1] === ",",
    );
    const subject = relative > 1 ? readItemSubject(sentence, 0, relative - 1, cast) : null;
    return subject ? flow(sentence, relative + 1, subject) : [];
  },
};

function flow(sentence: Sentence, from: number, subject: { name: string; entity: string | null }): ExtractedFact[] {
  const before = readPeriod(sentence, from);
  const verbAt = before?.end ?? from;
  const measure = FLOW_VERBS[sentence.plain[verbAt] ?? ""];
  if (measure === undefined) return [];
  const after = readPeriod(sentence, verbAt + 1);
  const figure = readFigure(sentence, after?.end ?? verbAt + 1);
  if (!figure) return [];
  const { quantity, end } = figure;
  const per = before?.per ?? after?.per ?? figure.per;
  return [
    figureFact(sentence, { subject, measure, quantity, per, words: [0, end], rule: itemFlow.id, confidence: 0.92 }),
  ];
}

/** "Население Бишкека составляет 1,1 млн человек": measure, its genitive, the verb, the figure. */
export const measureAmounts: FactRule = {
  id: "measure-amounts-to",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline") return [];
    return sentence.plain.flatMap((plain, at) => (AMOUNT_VERBS.has(plain) ? amount(sentence, at, cast) : []));
  },
};

function amount(sentence: Sentence, verbAt: number, cast: Cast): ExtractedFact[] {
  const figure = readFigure(sentence, verbAt + 1);
  if (!figure) return [];
  for (let at = verbAt - 2; at >= 0 && at > verbAt - 12; at--) {
    const measure = readMeasure(sentence, at, "nominative");
    const about = measure && readGenitiveSubject(sentence, measure.end, cast);
    if (!measure || !about || about.end !== verbAt) continue;
    if (!opensSentence(sentence, measure.first)) return [];
    const { quantity, end } = figure;
    const words = [measure.first, end] as const;
    return [
      figureFact(sentence, {
        subject: about.subject,
        measure: measure.name,
        quantity,
        per: figure.per ?? measure.per,
        words,
        rule: measureAmounts.id,
        confidence: 0.86,
      }),
    ];
  }
  return [];
}

const opensSentence = (sentence: Sentence, first: number): boolean =>
  first === 0 ||
  /^[,;:—–]$/u.test(sentence.plain[first - 1] ?? "") ||
  isAdverb(sentence.plain[first - 1] ?? "") ||
  sentence.plain[first - 1] === "что";
