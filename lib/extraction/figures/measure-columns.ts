import type { MeasureCandidate } from "@/lib/extraction/figures/candidates";
import { type ColumnWriter, NO_KEY } from "@/lib/extraction/figures/column-writer";
import {
  bit,
  FORMS,
  MEASURES,
  NUMBER_COLUMNS,
  writeCarried,
  writeNowhere,
  writePlace,
  writeShape,
} from "@/lib/extraction/figures/place-columns";
import type { Surroundings } from "@/lib/extraction/figures/surroundings";

/** How many columns a measure has. */
export const MEASURE_COLUMNS = 75 + NUMBER_COLUMNS;

/** What a measure is called in its keys; the same string for the same words, so that tables know it at once. */
export function measureKeyName({ kind, label, phrase, line, head }: MeasureCandidate): string {
  const lemma = (phrase ? line.words[head] : undefined)?.lemma ?? label;
  const words = label && kind === "label" ? label : lemma;
  const ofKind = keyNames[kind];
  const known = ofKind.get(words);
  if (known !== undefined) return known;
  const name = `${kind} ${words}`;
  if (ofKind.size >= MOST_NAMES) ofKind.clear();
  ofKind.set(words, name);
  return name;
}

const keyNames: Record<MeasureCandidate["kind"], Map<string, string>> = {
  phrase: new Map(),
  count: new Map(),
  share: new Map(),
  label: new Map(),
  carried: new Map(),
};
const MOST_NAMES = 10_000;

/** The keys of the first tables, which tell most of what there is to know of a measure of this name. */
function writeFirstKeys(name: string, { unit, group, before, verb }: Surroundings, columns: ColumnWriter): void {
  columns.key(0, name);
  columns.key(1, name, unit);
  columns.key(2, name, group, before);
  columns.key(3, name, verb);
}

/** What follows the name in each of these keys. */
export const firstKeys = ({ unit, group, before, verb }: Surroundings): string[] => [
  "",
  unit,
  `${group} ${before}`,
  verb,
];

/** What speaks for a measure; stands after what `writeNumber` writes. */
export function writeMeasure(candidate: MeasureCandidate, around: Surroundings, columns: ColumnWriter): void {
  const { kind, line, form, participle, phrase } = candidate;
  const here = phrase !== null && line === around.line && kind !== "carried";
  columns.number(MEASURES.indexOf(kind));
  columns.number(bit(here));
  columns.number(bit(phrase !== null));
  columns.number(participle === "" ? 0 : /(?:вших|ших)(?:ся)?$/u.test(participle) ? 1 : 2);
  writeCarried(candidate, around, columns);
  columns.number(Math.min(3, around.line.index - line.index));
  if (here) writePlace(candidate, around, columns);
  else writeNowhere(columns);
  if (phrase) writeShape(candidate, form, phrase, columns);
  else {
    columns.number(FORMS.indexOf(form));
    for (let column = 1; column < 9; column++) columns.number(0);
  }
  writeMeasureKeys(candidate, here, around, columns);
}

function writeMeasureKeys(
  candidate: MeasureCandidate,
  here: boolean,
  around: Surroundings,
  columns: ColumnWriter,
): void {
  const { kind, label, line, form, first, last, head, participle, phrase } = candidate;
  const { unit, group } = around;
  const name = measureKeyName(candidate);
  const word = phrase ? line.words[head] : undefined;
  const lemma = word?.lemma ?? label;
  const modifier = phrase && head > first ? (line.words[first]?.lemma ?? "") : "";
  const tail = phrase && last > head + 1 ? (line.words[last - 1]?.lemma ?? "") : "";
  writeFirstKeys(name, around, columns);
  columns.key(4, name, unit, around.shape, around.after);
  if (phrase) columns.key(5, kind, lemma, form, String(first > phrase.first), String(last < (phrase.ends.at(-1) ?? 0)));
  else columns.key(5, name, around.line.sentence.block.kind, unit);
  if (modifier) columns.key(6, kind, modifier);
  else columns.number(NO_KEY);
  if (tail) columns.key(7, kind, lemma, "+", tail);
  else if (phrase && phrase.ends.length > 0) columns.key(7, kind, lemma, "-");
  else columns.number(NO_KEY);
  if (participle) columns.key(8, around.verb, String(phrase !== null));
  else columns.number(NO_KEY);
  if (here)
    columns.key(9, kind, first >= around.amount.last ? "1" : "-1", word?.mark ?? "", group, around.before, form);
  else columns.number(NO_KEY);
  if (phrase) columns.key(10, kind, label, lemma.slice(-3), group);
  else columns.number(NO_KEY);
  // For labels: what is worth most of the words of the clause.
  columns.bag(11, name, kind === "label" ? around.content : []);
}
