import { measureRow, pairRow, type Row, subjectRow } from "@/lib/extraction/figures/columns";
import type { FigureModel } from "@/lib/extraction/figures/decide";
import { columnsOf, type Ranker, type Worth } from "@/lib/extraction/figures/ranker";
import { forestOf, type Tree } from "@/lib/extraction/figures/trees";
import type { GoldDocument } from "../eval/gold";
import { type Group, grow, SETTINGS, type Settings } from "./boosting";
import { type Example, examplesOf, labelsOf } from "./figure-examples";
import { KeyCounts } from "./key-tables";

/** A ranker with the tables it was made of. */
export interface Trained extends Ranker {
  counts: KeyCounts;
  trees: readonly Tree[];
}

interface Choice {
  document: number;
  /** Of each candidate; its columns stand one after the other. */
  rows: Row[][];
  right: boolean[];
}

/** Learns to choose measures from examples, then subjects where the measure is known. */
export function trainRankers(
  examples: readonly Example[],
  settings: Settings = SETTINGS,
): { measure: Trained; subject: Trained } {
  const measures = examples.map(
    ({ document, measures, rightMeasures, around }): Choice => ({
      document,
      rows: measures.map((measure) => [measureRow(measure, around)]),
      right: rightMeasures,
    }),
  );
  const subjects = examples.map(({ document, subjects, rightSubjects, measures, rightMeasures, around }): Choice => {
    const measure = measures[rightMeasures.indexOf(true)] ?? null;
    const rows = subjects.map((subject) => [subjectRow(subject, around), pairRow(subject, measure, around)]);
    return { document, rows, right: rightSubjects };
  });
  return { measure: trained(measures, settings), subject: trained(subjects, settings) };
}

function trained(choices: readonly Choice[], settings: Settings): Trained {
  const counts = new KeyCounts();
  for (const { rows, right, document } of choices) {
    for (const [at, parts] of rows.entries()) {
      for (const [table, key] of parts.flatMap(keysOf)) counts.add(table, key, document, right[at] ?? false);
    }
  }
  const groups = choices.map(({ rows, right, document }): Group => {
    const worth: Worth = (table, key) => counts.worth(table, key, document);
    return { rows: rows.map((parts) => parts.flatMap((row) => columnsOf(row, worth))), right };
  });
  const trees = grow(groups, settings);
  return { counts, trees, forest: forestOf(trees), worth: (table, key) => counts.worth(table, key, null) };
}

const keysOf = ({ keys, table, bag }: Row): [table: number, key: string][] => [
  ...keys.flatMap((key, at): [number, string][] => (key === "" ? [] : [[table + at, key]])),
  ...(bag ?? []).map((key): [number, string] => [table + keys.length, key]),
];

/** Learns from documents; what was decided for the figures before is what the corpus says. */
export function trainFigures(
  golds: readonly GoldDocument[],
  settings: Settings = SETTINGS,
): FigureModel & { measure: Trained; subject: Trained } {
  const labels = labelsOf(golds);
  const examples = golds.flatMap((gold, document) => examplesOf(gold, document, labels));
  return { labels, ...trainRankers(examples, settings) };
}
