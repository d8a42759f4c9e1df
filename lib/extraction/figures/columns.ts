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
  numbers: readonly number[];
  /** One a table; empty where the table does not apply. */
  keys: readonly string[];
  /** The number of the table of the first key. */
  table: number;
  /** Keys of one table after those, of which the most and the mean count; null where there are none. */
  bag: readonly string[] | null;
}

const KINDS = ["phrase", "carried", "person", "place", "organisation", "facility", "event", "work", "law", "position"];
const near = (gap: number): number => (gap <= 1 ? gap : gap <= 3 ? 3 : gap <= 7 ? 7 : 12);
const caseMark = ({ cases }: GrammarWord): string =>
  ITS_CASES.map((its) => (cases.has(its) ? its.charAt(0) : "")).join("");

/** What speaks for a subject, whatever is measured. */
export function subjectRow(candidate: SubjectCandidate, around: Surroundings): Row {
  const { kind, line, form, named, first, last, head, ago, likely, chosen, chosenAlike, carriedUnit, salience } =
    candidate;
  const here = line === around.line && kind !== "carried";
  const word = line.words[head];
  const who = kindOf(candidate);
  const lemma = lemmaOf(candidate);
  const previous = line.words[first - 1];
  const preposition = previous?.pos === "preposition" ? previous.plain : "-";
  const side = first >= around.amount.last ? 1 : -1;
  const mark = word ? caseMark(word) : "";
  const group = unitGroup(around.unit);
  const gap = near(around.amount.first - last);
  const between = here ? line.words.slice(last, around.amount.first).slice(0, 3) : [];
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
      likely,
      chosen,
      chosenAlike,
      Math.min(salience.times, 12),
      Math.min(salience.first, 12),
      named ? line.named.indexOf(named) : -1,
      ...(here ? placeColumns(candidate, around) : nowhere),
      ...shapeColumns(candidate, form, candidate.phrase),
    ],
    keys: [
      `${lemma} ${here}`,
      here ? `${side} ${mark} ${preposition} ${group} ${around.before}` : "",
      here ? `${around.verb} ${mark} ${preposition} ${side}` : "",
      here ? `${previous?.lemma ?? "^"} ${mark}` : "",
      here ? `${lemma} ${mark} ${preposition} ${side}` : `${who} ${line.index === 0} ${mark} ${group}`,
      `${who} ${group} ${around.shape} ${around.before} ${gap}`,
      here ? `${between.map((each) => each.lemma || each.plain).join(" ")} ${gap}` : "",
      `${lemma.slice(-3)} ${here ? `${side} ${mark} ${preposition}` : "-"}`,
      `${who} ${group} ${here} ${Math.min(salience.times, 4)} ${salience.first === 0} ${Math.min(Math.round(chosen), 3)}`,
    ],
    table: 0,
    bag: null,
  };
}

/** What speaks for a subject beside what is measured; `measure` is null where that is not known. */
export function pairRow(subject: SubjectCandidate, measure: MeasureCandidate | null, around: Surroundings): Row {
  const known = { table: SUBJECT_TABLES, bag: null };
  if (!measure) return { numbers: NOT_KNOWN, keys: ["", "", ""], ...known };
  const relation = relationOf(subject, measure, around);
  const lemma = lemmaOf(subject);
  const isSame = !subject.named && measure.last > 0 && lemma === measure.line.words[measure.head]?.lemma;
  const name = measureName(measure);
  return {
    numbers: [
      MEASURES.indexOf(measure.kind),
      measure.ago,
      bit(measure.participle !== ""),
      RELATIONS.indexOf(relation),
      bit(isSame),
      bit(isSame && measure.kind === "count"),
      bit(relation === "tail"),
      bit(OVERLAPPING.has(relation)),
      measure.last > 0 && subject.line === measure.line ? Math.min(20, Math.abs(subject.first - measure.last)) : -1,
    ],
    keys: [
      `${name} ${kindOf(subject)} ${relation}`,
      `${name} ${lemma}`,
      `${name} ${unitGroup(around.unit)} ${lemma.slice(-3)}`,
    ],
    ...known,
  };
}

/** The tables of `subjectRow`; those of `pairRow` follow. */
const SUBJECT_TABLES = 9;

const kindOf = ({ named, kind }: SubjectCandidate): string => (named && kind !== "carried" ? named.kind : kind);
const lemmaOf = ({ named, line, head }: SubjectCandidate): string =>
  named ? named.kind : (line.words[head]?.lemma ?? "");

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

const NOT_KNOWN: readonly number[] = Array.from({ length: 9 }, () => -9);
const OVERLAPPING: ReadonlySet<string> = new Set(["same", "inside", "around", "overlaps"]);

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
  const { likely, chosen, chosenAlike } = candidate;
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
      likely,
      chosen,
      chosenAlike,
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
      here
        ? `${kind} ${first >= around.amount.last ? 1 : -1} ${word ? caseMark(word) : ""} ${unitGroup(unit)} ${around.before} ${form}`
        : "",
      phrase ? `${kind} ${label} ${lemma.slice(-3)} ${unitGroup(unit)}` : "",
    ],
    table: 0,
    bag: clauseKeys(name, clause),
  };
}

/** For labels: what is worth most of the words of the clause. */
const CLAUSE_KEYS = 8;
function clauseKeys(name: string, clause: readonly string[]): string[] {
  const content = [...new Set(clause.filter((lemma) => lemma.length > 2))].slice(0, CLAUSE_KEYS);
  return content.map((lemma) => `${name} ~ ${lemma}`);
}
