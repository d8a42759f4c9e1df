import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { type Figure, readFigure, readMeasure, readPeriod } from "@/lib/extraction/grammars/figure";
import { readBuiltSubject, readGenitiveSubject, readItemSubject } from "@/lib/extraction/grammars/subject";
import { AMOUNT_VERBS, CHANGE_VERBS, FLOW_VERBS } from "@/lib/extraction/lexicon/frames";
import { isAdverb } from "@/lib/extraction/morphology/word-class";
import { type Sentence, sightings } from "@/lib/extraction/reading";
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

/**
 * "Население Бишкека составляет 1,1 млн человек", "Экспорт черешни вырос на 12 %", "Протяжённость дороги – 63 км": measure,
 * its genitive, a date or nothing, the verb or dash, the figure.
 */
export const measureAmounts: FactRule = {
  id: "measure-amounts-to",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline") return [];
    return sentence.plain.flatMap((_, at) => {
      const from = figureAfter(sentence, at);
      return from === null ? [] : amount(sentence, at, from, cast);
    });
  },
};

/** The word that the figure begins with, when a verb of amount or of change, or a dash, stands at `at`. */
function figureAfter({ plain }: Sentence, at: number): number | null {
  const word = plain[at] ?? "";
  if (AMOUNT_VERBS.has(word)) return plain[at + 1] === "до" ? at + 2 : at + 1;
  if (CHANGE_VERBS.has(word)) return /^(?:до|на|с)$/u.test(plain[at + 1] ?? "") ? at + 2 : null;
  return word === "–" || word === "—" ? at + 1 : null;
}

function amount(sentence: Sentence, verbAt: number, from: number, cast: Cast): ExtractedFact[] {
  const figure = readFigure(sentence, from);
  if (!figure) return [];
  const date = dateBefore(sentence, verbAt);
  const subjectEnd = date?.from ?? verbAt;
  for (let at = subjectEnd - 2; at >= 0 && at > subjectEnd - 12; at--) {
    const measure = readMeasure(sentence, at, "nominative");
    const about = measure && readGenitiveSubject(sentence, measure.end, cast);
    if (!measure || !about || about.end !== subjectEnd) continue;
    if (!opensSentence(sentence, measure.first) || isPartlyUnderstood(sentence, measure.end, subjectEnd, figure))
      return [];
    const { quantity, end } = figure;
    const words = [measure.first, end] as const;
    return [
      figureFact(sentence, {
        subject: about.subject,
        measure: measure.name,
        quantity,
        per: figure.per ?? measure.per,
        date: date?.value ?? dateAtStart(sentence, measure.first),
        words,
        rule: measureAmounts.id,
        confidence: 0.86,
      }),
    ];
  }
  return [];
}

/** "завода по итогам квартала": not all of it is the subject; "600 сомов за килограмм": a price of so much. */
function isPartlyUnderstood({ plain }: Sentence, from: number, to: number, { per, end }: Figure): boolean {
  return plain.slice(from, to).includes("по") || (per === null && plain[end] === "за");
}

/** "… | в 2021 году | достигла". */
function dateBefore(sentence: Sentence, end: number): { value: string | null; from: number } | null {
  const date = sightings(sentence, "date").find(({ last }) => last === end);
  if (!date) return null;
  const isLed = /^(?:в|за|на|по)$/u.test(sentence.plain[date.first - 1] ?? "");
  return { value: date.value, from: isLed ? date.first - 1 : date.first };
}

/** "В 2020 году | экспорт урюка составил". */
function dateAtStart(sentence: Sentence, end: number): string | null {
  const date = sightings(sentence, "date").find(({ first, last }) => last === end && first <= 1);
  return date?.value ?? null;
}

const opensSentence = (sentence: Sentence, first: number): boolean =>
  first === 0 ||
  dateAtStart(sentence, first) !== null ||
  /^[,;:—–]$/u.test(sentence.plain[first - 1] ?? "") ||
  isAdverb(sentence.plain[first - 1] ?? "") ||
  sentence.plain[first - 1] === "что";
