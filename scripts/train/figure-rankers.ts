import type { SubjectCandidate } from "@/lib/extraction/figures/candidates";
import type { FigureModel } from "@/lib/extraction/figures/decide";
import { KeyTable } from "@/lib/extraction/figures/key-table";
import { writeMeasure } from "@/lib/extraction/figures/measure-columns";
import { writeClause, writeNumber } from "@/lib/extraction/figures/place-columns";
import { Ranker } from "@/lib/extraction/figures/ranker";
import { writeNoPair, writePair, writeSubject } from "@/lib/extraction/figures/subject-columns";
import { Forest, type Tree } from "@/lib/extraction/figures/trees";
import type { GoldDocument } from "../eval/gold";
import { type Group, grow, SETTINGS, type Settings } from "./boosting";
import { type Example, examplesOf, folderOf, labelsOf, rightest } from "./figure-examples";
import { KeyCounts } from "./key-tables";
import { Row, type Worth } from "./row";

/** A ranker with the tables it was made of. */
export type Trained = Ranker & {
  counts: KeyCounts;
  trees: readonly Tree[];
};

interface Choice {
  folder: string;
  /** One a candidate. */
  rows: Row[];
  /** How right each is, 0 to 1. */
  right: number[];
}

/** Learns to choose measures from examples, then subjects where the measure is known. */
export function trainRankers(
  examples: readonly Example[],
  settings: Settings = SETTINGS,
): { measure: Trained; subject: Trained } {
  const measures = examples.map(
    ({ folder, measures, rightMeasures, around }): Choice => ({
      folder,
      rows: measures.map(
        (measure) =>
          new Row((row) => {
            writeNumber(around, row);
            writeMeasure(measure, around, row);
          }),
      ),
      right: rightMeasures,
    }),
  );
  const subjects = examples.map(({ folder, subjects, rightSubjects, measures, rightMeasures, around }): Choice => {
    const measure = rightest(measures, rightMeasures);
    const write = (subject: SubjectCandidate, row: Row): void => {
      writeNumber(around, row);
      writeClause(around, row);
      writeSubject(subject, around, row);
      if (measure) writePair(subject, measure, around, row);
      else writeNoPair(row);
    };
    return { folder, rows: subjects.map((subject) => new Row((row) => write(subject, row))), right: rightSubjects };
  });
  return { measure: trained(measures, settings), subject: trained(subjects, settings) };
}

function trained(choices: readonly Choice[], settings: Settings): Trained {
  const counts = new KeyCounts();
  for (const { rows, right, folder } of choices) {
    for (const [at, row] of rows.entries()) {
      for (const { table, key } of row.keys()) counts.add(table, key, folder, right[at] ?? 0);
    }
  }
  const groups = choices.map(({ rows, right, folder }): Group => {
    const worth: Worth = (table, key) => counts.worth(table, key, folder);
    return { rows: rows.map((row) => row.columns(worth)), right };
  });
  const trees = grow(groups, settings);
  const tables = counts.tables().map((table) => new KeyTable(table));
  const width = groups.find(({ rows }) => rows.length > 0)?.rows[0]?.length ?? 0;
  return Object.assign(new Ranker(tables, new Forest(trees), width), { counts, trees });
}

type TrainedFigures = FigureModel & { measure: Trained; subject: Trained };

/**
 * Learns from documents in two rounds. In the first, what was decided for the figures before is what the corpus says; each
 * half of the folders then tells what a model of the other half decides in it, and that is what the second round remembers.
 */
export function trainFigures(golds: readonly GoldDocument[], settings: Settings = SETTINGS): TrainedFigures {
  const labels = labelsOf(golds);
  const folders = [...new Set(golds.map(folderOf))];
  const halfOf = (gold: GoldDocument): number => folders.indexOf(folderOf(gold)) % 2;
  const learn = (
    from: readonly GoldDocument[],
    modelOf: (gold: GoldDocument) => FigureModel | null,
  ): TrainedFigures => ({
    labels,
    ...trainRankers(
      from.flatMap((gold) => examplesOf(gold, labels, modelOf(gold))),
      settings,
    ),
  });
  const others = [0, 1].map((half) =>
    learn(
      golds.filter((gold) => halfOf(gold) !== half),
      () => null,
    ),
  );
  return learn(golds, (gold) => others[halfOf(gold)] ?? null);
}
