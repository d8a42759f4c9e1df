import type { Form, MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import type { ColumnWriter } from "@/lib/extraction/figures/column-writer";
import { CASE_COLUMNS, type GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { countsIn } from "@/lib/extraction/figures/line-counts";
import type { Line } from "@/lib/extraction/figures/scene";
import type { Surroundings } from "@/lib/extraction/figures/surroundings";

export const bit = (truth: boolean): number => (truth ? 1 : 0);
const PREPOSITIONS = ["в", "на", "у", "для", "из", "с", "по", "от", "к", "за", "до", "о", "при", "между", "под"];
const prepositionCode = (word: GrammarWord | undefined): number =>
  word?.pos === "preposition" ? PREPOSITIONS.indexOf(word.plain) + 1 : 0;
export const MEASURES: readonly MeasureCandidate["kind"][] = ["label", "count", "share", "phrase", "carried"];
export const FORMS: readonly Form[] = ["full", "modified", "bare", "tailed", "modified-tailed", "joined", "reach"];
const UNITS = ["thing", "money", "%", "год", "°C", "раз", "время", "длина", "вес", "площадь"];
const SHAPES = ["digits", "words", "collective", "летний"];
const BLOCKS = ["headline", "heading", "paragraph", "item"];

/** How many columns `writeNumber` and `writeClause` write. */
export const NUMBER_COLUMNS = 14;
export const CLAUSE_COLUMNS = 8;

/** What is known of the number itself, the same for all its candidates. */
export function writeNumber({ line, amount, group, shape, rank }: Surroundings, columns: ColumnWriter): void {
  const before = line.words[amount.first - 1];
  columns.number(UNITS.indexOf(group));
  columns.number(bit(group === "thing"));
  columns.number(bit(group === "money"));
  columns.number(bit(group === "год"));
  columns.number(SHAPES.indexOf(shape));
  columns.number(rank);
  columns.number(Math.min(line.amounts.length, 6));
  columns.number(classOf(before));
  columns.number(prepositionCode(before));
  columns.number(classOf(line.words[amount.last]));
  columns.number(bit(amount.change !== null));
  columns.number(BLOCKS.indexOf(line.sentence.block.kind));
  columns.number(bit(line.sentence.block.box === true));
  columns.number(Math.min(amount.first, 20));
}

/** What tells whether its subject stands in its clause; also the same for all. */
export function writeClause(around: Surroundings, columns: ColumnWriter): void {
  const { line, amount, clause, verbAt } = around;
  columns.number(around.subjectsBefore);
  columns.number(around.subjectsAfter);
  columns.number(around.pronoun);
  columns.number(Math.min(line.named.length, 6));
  columns.number(Math.min(line.index, 10));
  columns.number(line.words[verbAt]?.forms ?? -1);
  columns.number(verbAt < 0 ? -1 : verbAt < clause[0] ? 0 : verbAt < amount.first ? 1 : verbAt < clause[1] ? 2 : 3);
  columns.number(bit(clause[0] === 0));
}

const classOf = (word: GrammarWord | undefined): number => word?.code ?? -1;

interface Stand {
  line: Line;
  first: number;
  last: number;
  head: number;
}

/** How words of its sentence lie to the number, and how they stand in the sentence. */
export function writePlace(stand: Stand, around: Surroundings, columns: ColumnWriter): void {
  writeRelation(stand, around, columns);
  writeStand(stand, around, columns);
}

/** How words of another sentence stand in it. */
export function writeElsewhere(stand: Stand, around: Surroundings, columns: ColumnWriter): void {
  for (let column = 0; column < RELATION_COLUMNS; column++) columns.number(-9);
  writeStand(stand, around, columns);
}

function writeStand({ first, last, head, line }: Stand, around: Surroundings, columns: ColumnWriter): void {
  const { words } = line;
  const counts = countsIn(line);
  const [word, previous] = [words[head] as GrammarWord, words[first - 1]];
  const verb = around.line.words[around.verbAt];
  writeWord(word, 0, CASE_COLUMNS, columns);
  columns.number(prepositionCode(previous));
  columns.number(bit(previous?.pos === "preposition"));
  columns.number(classOf(previous));
  columns.number(classOf(words[last]));
  columns.number(Math.min(first, 20));
  columns.number(bit(first === 0));
  writeWord(word, CASE_COLUMNS, word.columns.length, columns);
  columns.number(counts.nominatives[head] as number);
  columns.number(counts.phrases[head] as number);
  columns.number(bit(previous?.plain === "и"));
  columns.number(verb ? bit((word.forms & verb.forms) > 0) : -1);
}

function writeRelation(stand: Stand, around: Surroundings, columns: ColumnWriter): void {
  const { first, last, head, line } = stand;
  const { amount, verbAt, clause } = around;
  const { words } = line;
  const side = first >= amount.last ? 1 : last <= amount.first ? -1 : 0;
  const from = side === 1 ? amount.last : last;
  const to = Math.max(from, side === 1 ? first : amount.first);
  const counts = countsIn(line);
  const distance = Math.min(to - from, 30);
  columns.number(side);
  columns.number(distance);
  columns.number(side * distance);
  columns.number(between(counts.breaks, from, to));
  columns.number(between(counts.verbals, from, to));
  columns.number(amountsBetween(line, from, to));
  columns.number(between(counts.heads, from, to));
  columns.number(bit(first >= clause[0] && last <= clause[1]));
  columns.number(verbAt < 0 ? 0 : first > verbAt ? 1 : -1);
  columns.number(verbAt < 0 ? 30 : Math.min(30, Math.abs(head - verbAt)));
  columns.number(between(counts.nominatives, head + 1, Math.max(head + 1, amount.first)));
  columns.number(bit(side === 1 && first <= amount.last + 1));
  columns.number(bit(side === 1 && head < amount.reach));
  columns.number(bit(side === -1 && last === amount.first));
  columns.number(bit(words[head]?.lemma === amount.unit));
  for (const sort of [counts.colons, counts.dashes, counts.brackets, counts.semicolons, counts.relatives])
    columns.number(bit(between(sort, from, to) > 0));
}

const between = (counts: Int32Array, from: number, to: number): number =>
  (counts[to] as number) - (counts[from] as number);

function amountsBetween({ amounts }: Line, from: number, to: number): number {
  let count = 0;
  for (const { first, last } of amounts) if (first >= from && last <= to) count++;
  return count;
}

/** Some of the columns that stand ready for a word. */
function writeWord({ columns: ready }: GrammarWord, from: number, end: number, columns: ColumnWriter): void {
  for (let column = from; column < end; column++) columns.number(ready[column] as number);
}

/** As many columns as `writePlace` writes. */
export function writeNowhere(columns: ColumnWriter): void {
  for (let column = 0; column < PLACE_COLUMNS; column++) columns.number(-9);
}
const RELATION_COLUMNS = 20;
const PLACE_COLUMNS = 42;

/** What of a phrase a candidate takes and leaves. */
export function writeShape(
  { line, first, last, head }: Stand,
  form: Form,
  phrase: SubjectCandidate["phrase"],
  columns: ColumnWriter,
): void {
  const end = phrase?.ends.at(-1) ?? last;
  columns.number(FORMS.indexOf(form));
  columns.number(last - first);
  columns.number(phrase ? head - first : 0);
  columns.number(phrase ? last - head - 1 : 0);
  columns.number(phrase ? bit(first > phrase.first) : 0);
  columns.number(phrase ? bit(last < end) : 0);
  columns.number(bit(namesWithin(line, head + 1, last, false)));
  columns.number(phrase && last < end ? bit(namesWithin(line, last, end, true)) : -1);
  columns.number(phrase ? bit(hasParticiple(line, first, head)) : 0);
}

function namesWithin({ named }: Line, from: number, to: number, withPosts: boolean): boolean {
  for (const { kind, first, last } of named)
    if (first >= from && last <= to && (withPosts || kind !== "position")) return true;
  return false;
}

function hasParticiple({ words }: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.pos === "participle") return true;
  return false;
}

/** What was thought of it for the figures before. */
export function writeCarried(
  { ago, likely, chosen, chosenAlike, carriedUnit }: SubjectCandidate | MeasureCandidate,
  { unit }: Surroundings,
  columns: ColumnWriter,
): void {
  columns.number(ago);
  columns.number(bit(ago === 1));
  columns.number(bit(carriedUnit === unit));
  columns.number(likely);
  columns.number(chosen);
  columns.number(chosenAlike);
}
