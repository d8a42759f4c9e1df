import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { readFigure, readMeasure, readPeriod } from "@/lib/extraction/grammars/figure";
import { readItemSubject } from "@/lib/extraction/grammars/subject";
import { FLOW_VERBS } from "@/lib/extraction/lexicon/frames";
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
