import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { type ColumnWriter, NO_KEY } from "@/lib/extraction/figures/column-writer";
import {
  bit,
  CLAUSE_COLUMNS,
  MEASURES,
  NUMBER_COLUMNS,
  writeCarried,
  writeElsewhere,
  writePlace,
  writeShape,
} from "@/lib/extraction/figures/place-columns";
import type { Line } from "@/lib/extraction/figures/scene";
import type { Surroundings } from "@/lib/extraction/figures/surroundings";

/** How many columns a subject has by itself, and more with a measure. */
export const SUBJECT_COLUMNS = 80 + NUMBER_COLUMNS + CLAUSE_COLUMNS;
export const PAIR_COLUMNS = 14;

const KINDS = ["phrase", "carried", "person", "place", "organisation", "facility", "event", "work", "law", "position"];

/** What speaks for a subject, whatever is measured; stands after what `writeNumber` and `writeClause` write. */
export function writeSubject(candidate: SubjectCandidate, around: Surroundings, columns: ColumnWriter): void {
  const { kind, line, form, named, phrase, salience } = candidate;
  const here = line === around.line && kind !== "carried";
  columns.number(bit(line === around.leadIn));
  columns.number(KINDS.indexOf(kindOf(candidate)));
  columns.number(bit(named !== null));
  columns.number(bit(named?.kind === "person"));
  columns.number(bit(named?.kind === "place"));
  columns.number(bit(here));
  columns.number(Math.min(9, around.line.index - line.index));
  columns.number(bit(line.index === 0));
  writeCarried(candidate, around, columns);
  columns.number(Math.min(salience.times, 12));
  columns.number(Math.min(salience.first, 12));
  columns.number(named ? Math.min(salience.rank, 9) : -1);
  columns.number(named ? line.named.indexOf(named) : -1);
  if (here) writePlace(candidate, around, columns);
  else writeElsewhere(candidate, around, columns);
  writeShape(candidate, form, phrase, columns);
  if (here) writeKeysHere(candidate, around, columns);
  else writeKeysElsewhere(candidate, around, columns);
}

/** The tables of a subject by itself; those of `writePair` follow. */
const SUBJECT_TABLES = 11;

function writeKeysHere(candidate: SubjectCandidate, around: Surroundings, columns: ColumnWriter): void {
  const { line, first, last, head } = candidate;
  const { group, before, verb, amount } = around;
  const who = kindOf(candidate);
  const lemma = lemmaOf(candidate);
  const previous = line.words[first - 1];
  const preposition = previous?.pos === "preposition" ? previous.plain : "-";
  const side = first >= amount.last ? "1" : "-1";
  const mark = line.words[head]?.mark ?? "";
  const gap = gapOf(candidate, around);
  columns.key(0, lemma, "true");
  columns.key(1, side, mark, preposition, group, before);
  columns.key(2, verb, mark, preposition, side);
  columns.key(3, previous?.lemma ?? "^", mark);
  columns.key(4, lemma, mark, preposition, side);
  columns.key(5, who, group, around.shape, before, gap);
  columns.key(6, firstBetween(line, last, amount.first), gap);
  columns.key(7, lemma.slice(-3), side, mark, preposition);
  writeSalienceKey(candidate, group, "true", columns);
  columns.key(9, verb, who, side, mark);
  columns.key(10, around.after, who, side, mark);
}

function writeKeysElsewhere(candidate: SubjectCandidate, around: Surroundings, columns: ColumnWriter): void {
  const { line, head, salience } = candidate;
  const { group, before, shape, verb } = around;
  const who = kindOf(candidate);
  const lemma = lemmaOf(candidate);
  columns.key(0, lemma, "false");
  columns.key(1, who, "^", verb);
  columns.key(2, lemma, "^", group);
  columns.key(3, who, "^", String(around.pronoun), String(around.subjectsBefore), String(around.subjectsAfter));
  columns.key(4, who, String(line.index === 0), line.words[head]?.mark ?? "", group);
  columns.key(5, who, group, shape, before, gapOf(candidate, around));
  columns.key(6, who, "^", String(line.index === 0), around.after);
  columns.key(7, lemma.slice(-3), "-");
  writeSalienceKey(candidate, group, "false", columns);
  const ago = String(Math.min(around.line.index - line.index, 4));
  columns.key(9, verb, lemma, "^");
  columns.key(10, who, "^", ago, line.words[head]?.mark ?? "", String(Math.min(salience.rank, 3)));
}

function writeSalienceKey(candidate: SubjectCandidate, group: string, here: string, columns: ColumnWriter): void {
  const { salience, chosen } = candidate;
  const [times, often] = [Math.min(salience.times, 4), Math.min(Math.round(chosen), 3)];
  columns.key(8, kindOf(candidate), group, here, String(times), String(salience.first === 0), String(often));
}

/** How far before the number it ends, roughly. */
function gapOf({ last }: SubjectCandidate, { amount }: Surroundings): string {
  const gap = amount.first - last;
  return String(gap <= 1 ? gap : gap <= 3 ? 3 : gap <= 7 ? 7 : 12);
}

/** The first three words from one to another. */
function firstBetween({ words }: Line, from: number, to: number): string {
  let between = "";
  for (let at = from; at < Math.min(from + 3, to); at++) {
    const word = words[at];
    between += `${at > from ? " " : ""}${word?.lemma || word?.plain || ""}`;
  }
  return between;
}

/** What speaks for a subject beside what is measured. */
export function writePair(
  subject: SubjectCandidate,
  measure: MeasureCandidate,
  around: Surroundings,
  columns: ColumnWriter,
): void {
  const relation = relationOf(subject, measure, around);
  const lemma = lemmaOf(subject);
  const told = subject.named ? -1 : lemmasOf(measure).indexOf(lemma);
  const isSame = told >= 0;
  const isNear = measure.last > 0 && subject.line === measure.line;
  const name = measureName(measure);
  const counted = countedIn(measure);
  columns.number(MEASURES.indexOf(measure.kind));
  columns.number(measure.ago);
  columns.number(bit(measure.participle !== ""));
  columns.number(RELATIONS.indexOf(relation));
  columns.number(bit(isSame));
  columns.number(bit(isSame && measure.kind === "count"));
  columns.number(told);
  columns.number(bit(relation === "tail"));
  columns.number(bit(OVERLAPPING.has(relation)));
  columns.number(isNear ? Math.min(20, Math.abs(subject.first - measure.last)) : -1);
  columns.key(SUBJECT_TABLES, name, kindOf(subject), relation);
  columns.key(SUBJECT_TABLES + 1, name, counted, lemma);
  columns.key(SUBJECT_TABLES + 2, name, around.group, lemma.slice(-3));
  const where = subject.line === around.line ? (subject.first >= around.amount.last ? "1" : "-1") : "^";
  columns.key(SUBJECT_TABLES + 3, name, counted, kindOf(subject), where, String(subject.salience.first === 0));
}

/** As many columns where nobody knows what is measured. */
export function writeNoPair(columns: ColumnWriter): void {
  for (let number = 0; number < 10; number++) columns.number(-9);
  for (let table = 0; table < 4; table++) columns.number(NO_KEY);
}

const kindOf = ({ named, kind }: SubjectCandidate): string => (named && kind !== "carried" ? named.kind : kind);
const lemmaOf = ({ named, line, head }: SubjectCandidate): string =>
  named ? named.kind : (line.words[head]?.lemma ?? "");

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
const OVERLAPPING: ReadonlySet<string> = new Set(["same", "inside", "around", "overlaps"]);

const measureName = ({ kind, label, phrase, line, head, words }: MeasureCandidate): string =>
  kind === "label" ? label : kind === "count" ? "число" : phrase ? (line.words[head]?.lemma ?? "") : words;

/** What is counted: "погибших", "школа". */
const countedIn = ({ kind, participle, phrase, line, head, words }: MeasureCandidate): string =>
  kind === "count" ? participle || (phrase ? (line.words[head]?.lemma ?? "") : words) : "-";

const lemmas = new WeakMap<MeasureCandidate, readonly string[]>();

function lemmasOf(measure: MeasureCandidate): readonly string[] {
  const known = lemmas.get(measure) ?? measure.key.split(" ");
  lemmas.set(measure, known);
  return known;
}

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
