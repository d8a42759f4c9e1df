import type { Form, MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import type { Line } from "@/lib/extraction/figures/scene";
import { isBreak, isVerbal, type Surroundings, unitGroup } from "@/lib/extraction/figures/surroundings";

/** A candidate as the trees see it: numbers in a fixed order, and keys whose worth is looked up in tables. */
export interface Row {
  numbers: number[];
  /** One a table; empty where the table does not apply. */
  keys: string[];
}

const bit = (truth: boolean): number => (truth ? 1 : 0);
const ITS_CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"] as const;
const PREPOSITIONS = ["в", "на", "у", "для", "из", "с", "по", "от", "к", "за", "до", "о", "при", "между", "под"];
const prepositionCode = (plain: string): number => PREPOSITIONS.indexOf(plain) + 1;
const FORMS: readonly Form[] = ["full", "modified", "bare", "tailed", "modified-tailed", "joined", "reach"];
const KINDS = ["phrase", "carried", "person", "place", "organisation", "facility", "event", "work", "law", "position"];
const UNITS = ["thing", "money", "%", "год", "°C", "раз", "время", "длина", "вес", "площадь"];

/** What is known of the number itself, the same for all its candidates. */
function numberColumns({ line, amount, unit, shape, rank }: Surroundings): number[] {
  const before = line.words[amount.first - 1];
  const after = line.words[amount.last];
  const group = unitGroup(unit);
  return [
    UNITS.indexOf(group),
    bit(group === "thing"),
    bit(group === "money"),
    bit(group === "год"),
    ["digits", "words", "collective", "летний"].indexOf(shape),
    Math.min(rank, 5),
    Math.min(line.amounts.length, 6),
    classOf(before),
    before?.pos === "preposition" ? prepositionCode(before.plain) : 0,
    classOf(after),
    bit(amount.change !== null),
    ["headline", "heading", "paragraph", "item"].indexOf(line.sentence.block.kind),
    bit(line.sentence.block.box === true),
    Math.min(amount.first, 20),
  ];
}

const CLASSES = [
  "noun",
  "adjective",
  "participle",
  "verb",
  "infinitive",
  "gerund",
  "numeral",
  "pronoun",
  "adverb",
  "preposition",
  "conjunction",
  "particle",
  "other",
];
function classOf(word: GrammarWord | undefined): number {
  if (!word) return -1;
  if (word.plain === ",") return 20;
  if (/^[—–:-]$/u.test(word.plain)) return 21;
  if (/^[();]$/u.test(word.plain)) return 22;
  return CLASSES.indexOf(word.pos);
}

interface Stand {
  line: Line;
  first: number;
  last: number;
  head: number;
}

const NO_PLACE = 41;

/** How words lie to the number, when they are in its sentence. */
function placeColumns({ line, first, last, head }: Stand, around: Surroundings): number[] {
  const { amount, verbAt, clause } = around;
  const { words } = line;
  const side = first >= amount.last ? 1 : last <= amount.first ? -1 : 0;
  const [from, to] = side === 1 ? [amount.last, first] : [last, amount.first];
  const between = words.slice(from, to);
  const word = words[head] as GrammarWord;
  const previous = words[first - 1];
  const next = words[last];
  const reading = word.readings[0];
  const nominatives = line.phrases.filter((phrase) => phrase.cases.has("nominative") && phrase.preposition === null);
  return [
    side,
    Math.min(between.length, 30),
    side * Math.min(between.length, 30),
    between.filter(isBreak).length,
    between.filter(isVerbal).length,
    line.amounts.filter((other) => other.first >= from && other.last <= to).length,
    line.phrases.filter((phrase) => phrase.head >= from && phrase.head < to).length,
    bit(first >= clause[0] && last <= clause[1]),
    ...ITS_CASES.map((its) => bit(word.cases.has(its))),
    ITS_CASES.indexOf(reading?.case ?? "nominative"),
    previous?.pos === "preposition" ? prepositionCode(previous.plain) : 0,
    bit(previous?.pos === "preposition"),
    classOf(previous),
    classOf(next),
    verbAt < 0 ? 0 : first > verbAt ? 1 : -1,
    verbAt < 0 ? 30 : Math.min(30, Math.abs(head - verbAt)),
    Math.min(first, 20),
    bit(first === 0),
    bit(reading?.number === "plural"),
    bit(reading?.animate === true),
    bit(reading?.guessed === true),
    bit(reading?.pos === "noun"),
    bit(/^\p{Lu}/u.test(word.text)),
    nominatives.filter((phrase) => phrase.head < head).length,
    nominatives.filter((phrase) => phrase.head > head && phrase.head < amount.first).length,
    bit(side === 1 && first <= amount.last + 1),
    bit(side === 1 && head < amount.reach),
    bit(side === -1 && last === amount.first),
    bit(word.lemma === amount.unit),
    bit(between.some(({ plain }) => plain === ":")),
    bit(between.some(({ plain }) => plain === "—" || plain === "–")),
    bit(between.some(({ plain }) => plain === "(")),
    bit(between.some(({ plain }) => plain === ";")),
    bit(between.some(({ plain }) => plain.startsWith("котор"))),
    line.phrases.findIndex((phrase) => phrase.head === head),
    bit(previous?.plain === "и"),
  ];
}

const nowhere: readonly number[] = Array.from({ length: NO_PLACE }, () => -9);

/** What of a phrase a candidate takes and leaves. */
function shapeColumns({ line, first, last, head }: Stand, form: Form, phrase: SubjectCandidate["phrase"]): number[] {
  const end = phrase?.ends.at(-1) ?? last;
  return [
    FORMS.indexOf(form),
    last - first,
    phrase ? head - first : 0,
    phrase ? last - head - 1 : 0,
    phrase ? bit(first > phrase.first) : 0,
    phrase ? bit(last < end) : 0,
    bit(line.named.some((named) => named.kind !== "position" && named.first > head && named.last <= last)),
    phrase && last < end ? bit(line.named.some((named) => named.first >= last && named.last <= end)) : -1,
    phrase ? bit(line.words.slice(first, head).some(({ pos }) => pos === "participle")) : 0,
  ];
}

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
