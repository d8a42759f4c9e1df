import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import {
  bit,
  FORMS,
  ITS_CASES,
  nowhere,
  numberColumns,
  placeColumns,
  shapeColumns,
} from "@/lib/extraction/figures/place-columns";
import { type Surroundings, unitGroup } from "@/lib/extraction/figures/surroundings";

/** A candidate as the trees see it: numbers in a fixed order, and keys whose worth is looked up in tables. */
export interface Row {
  numbers: number[];
  /** One a table; empty where the table does not apply. */
  keys: string[];
}

const KINDS = ["phrase", "carried", "person", "place", "organisation", "facility", "event", "work", "law", "position"];
const near = (gap: number): number => (gap <= 1 ? gap : gap <= 3 ? 3 : gap <= 7 ? 7 : 12);
const caseMark = ({ cases }: GrammarWord): string =>
  ITS_CASES.map((its) => (cases.has(its) ? its.charAt(0) : "")).join("");

/** What speaks for a subject, when it is known what is measured; `measure` is null where that is not known. */
export function subjectRow(candidate: SubjectCandidate, measure: MeasureCandidate | null, around: Surroundings): Row {
  const { kind, line, form, named, first, last, head, ago, carriedUnit } = candidate;
  const here = line === around.line && kind !== "carried";
  const word = line.words[head];
  const who = named && kind !== "carried" ? named.kind : kind;
  const lemma = named ? named.kind : (word?.lemma ?? "");
  const previous = line.words[first - 1];
  const preposition = previous?.pos === "preposition" ? previous.plain : "-";
  const side = first >= around.amount.last ? 1 : -1;
  const mark = word ? caseMark(word) : "";
  const group = unitGroup(around.unit);
  return {
    numbers: [
      ...numberColumns(around),
      KINDS.indexOf(who),
      bit(named !== null),
      bit(named?.kind === "person"),
      bit(named?.kind === "place"),
      bit(here),
      Math.min(9, around.line.index - line.index),
      bit(line.index === 0),
      ago,
      bit(ago === 1),
      bit(carriedUnit === around.unit),
      named ? line.named.indexOf(named) : -1,
      ...(here ? placeColumns(candidate, around) : nowhere),
      ...shapeColumns(candidate, form, candidate.phrase),
      ...besideMeasure(candidate, measure, around),
    ],
    keys: [
      measure ? `${measureName(measure)} ${who} ${relationOf(candidate, measure, around)}` : "",
      measure ? `${measureName(measure)} ${lemma}` : "",
      `${lemma} ${here}`,
      here ? `${side} ${mark} ${preposition} ${group} ${around.before}` : "",
      here ? `${around.verb} ${mark} ${preposition} ${side}` : "",
      here ? `${previous?.lemma ?? "^"} ${mark}` : "",
      here ? `${lemma} ${mark} ${preposition} ${side}` : `${who} ${line.index === 0} ${mark} ${group}`,
      `${who} ${group} ${around.shape} ${around.before} ${near(around.amount.first - last)}`,
      here
        ? `${line.words
            .slice(last, around.amount.first)
            .slice(0, 3)
            .map((each) => each.lemma || each.plain)
            .join(" ")} ${near(around.amount.first - last)}`
        : "",
    ],
  };
}

const MEASURES = ["label", "count", "share", "phrase", "carried"];
const RELATIONS = [
  "alone",
  "apart",
  "before",
  "after",
  "same",
  "inside",
  "around",
  "tail",
  "touches",
  "overlaps",
  "SM",
  "MS",
];

function besideMeasure(subject: SubjectCandidate, measure: MeasureCandidate | null, around: Surroundings): number[] {
  if (!measure) return [-9, -9, -9, -9, -9];
  return [
    MEASURES.indexOf(measure.kind),
    measure.ago,
    bit(measure.participle !== ""),
    RELATIONS.indexOf(relationOf(subject, measure, around)),
    measure.last > 0 && subject.line === measure.line ? Math.min(20, Math.abs(subject.first - measure.last)) : -1,
  ];
}

const measureName = ({ kind, label, phrase, line, head, words }: MeasureCandidate): string =>
  kind === "label" ? label : kind === "count" ? "число" : phrase ? (line.words[head]?.lemma ?? "") : words;

/** How the words of the two lie to each other. */
function relationOf(subject: SubjectCandidate, measure: MeasureCandidate, { amount, line }: Surroundings): string {
  if (measure.last === 0 || measure.kind === "carried")
    return subject.line === line ? (subject.first >= amount.last ? "after" : "before") : "alone";
  if (subject.line !== measure.line) return "apart";
  if (subject.first === measure.first && subject.last === measure.last) return "same";
  if (subject.first >= measure.first && subject.last <= measure.last) return "inside";
  if (measure.first >= subject.first && measure.last <= subject.last) return "around";
  if (subject.first === measure.last) return "tail";
  if (measure.first === subject.last) return "touches";
  if (subject.first < measure.last && measure.first < subject.last) return "overlaps";
  return subject.first < measure.first ? "SM" : "MS";
}

/** What a measure is called in its keys. */
export function measureKeyName({ kind, label, phrase, line, head }: MeasureCandidate): string {
  const lemma = (phrase ? line.words[head] : undefined)?.lemma ?? label;
  return `${kind} ${label && kind === "label" ? label : lemma}`;
}

/** The keys of the first tables, which tell most of what there is to know of a measure of this name. */
export const firstMeasureKeys = (name: string, { unit, before, verb }: Surroundings): string[] => [
  name,
  `${name} ${unit}`,
  `${name} ${unitGroup(unit)} ${before}`,
  `${name} ${verb}`,
];

/** What speaks for a measure. */
export function measureRow(candidate: MeasureCandidate, around: Surroundings): Row {
  const { kind, label, line, form, first, last, head, ago, carriedUnit, participle, phrase } = candidate;
  const here = phrase !== null && line === around.line && kind !== "carried";
  const word = phrase ? line.words[head] : undefined;
  const lemma = word?.lemma ?? label;
  const unit = around.unit;
  const modifier = phrase && head > first ? (line.words[first]?.lemma ?? "") : "";
  const tail = phrase && last > head + 1 ? (line.words[last - 1]?.lemma ?? "") : "";
  const name = measureKeyName(candidate);
  const clause = kind === "label" ? around.line.words.slice(...around.clause).map((each) => each.lemma) : [];
  return {
    numbers: [
      ...numberColumns(around),
      ["label", "count", "share", "phrase", "carried"].indexOf(kind),
      bit(here),
      bit(phrase !== null),
      participle === "" ? 0 : /(?:вших|ших)(?:ся)?$/u.test(participle) ? 1 : 2,
      ago,
      bit(ago === 1),
      bit(carriedUnit === unit),
      Math.min(3, around.line.index - line.index),
      ...(here ? placeColumns(candidate, around) : nowhere),
      ...(phrase ? shapeColumns(candidate, form, phrase) : [FORMS.indexOf(form), 0, 0, 0, 0, 0, 0, 0, 0]),
    ],
    keys: [
      ...firstMeasureKeys(name, around),
      `${name} ${unit} ${around.shape} ${around.after}`,
      phrase
        ? `${kind} ${lemma} ${form} ${first > phrase.first} ${last < (phrase.ends.at(-1) ?? 0)}`
        : `${name} ${around.line.sentence.block.kind} ${unit}`,
      modifier ? `${kind} ${modifier}` : "",
      tail ? `${kind} ${lemma} + ${tail}` : phrase && phrase.ends.length > 0 ? `${kind} ${lemma} -` : "",
      participle ? `${around.verb} ${phrase !== null}` : "",
      ...bestClause(name, clause),
    ],
  };
}

/** For labels: the words of the clause, each a key of one table. */
const CLAUSE_KEYS = 8;
function bestClause(name: string, clause: readonly string[]): string[] {
  const content = [...new Set(clause.filter((lemma) => lemma.length > 2))].slice(0, CLAUSE_KEYS);
  return Array.from({ length: CLAUSE_KEYS }, (_, at) => (content[at] ? `${name} ~ ${content[at]}` : ""));
}

export const SUBJECT_TABLES = 9;
export const MEASURE_TABLES = 9;
