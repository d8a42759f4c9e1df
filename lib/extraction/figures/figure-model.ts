import { z } from "zod";
import { readDataFile } from "@/lib/extraction/data-file";
import type { FigureModel } from "@/lib/extraction/figures/decide";
import { KeyTable } from "@/lib/extraction/figures/key-table";
import { MEASURE_COLUMNS } from "@/lib/extraction/figures/measure-columns";
import { Ranker } from "@/lib/extraction/figures/ranker";
import { PAIR_COLUMNS, SUBJECT_COLUMNS } from "@/lib/extraction/figures/subject-columns";
import { Forest } from "@/lib/extraction/figures/trees";

const Tree = z.object({
  columns: z.array(z.int()),
  thresholds: z.array(z.number()),
  left: z.array(z.int()),
  right: z.array(z.int()),
  values: z.array(z.number()),
});
const StoredRanker = z.object({
  /** What each key of each table is worth. */
  worth: z.array(z.record(z.string(), z.number())),
  trees: z.array(Tree),
});
export const StoredFigures = z.object({
  labels: z.array(z.object({ name: z.string(), units: z.array(z.string()) })),
  measure: StoredRanker,
  subject: StoredRanker,
});
export type StoredFigures = z.infer<typeof StoredFigures>;

let model: FigureModel | null = null;

/** The rankers of figures, read once. */
export function figureModel(): FigureModel {
  model ??= modelOf(
    StoredFigures.parse(JSON.parse(new TextDecoder().decode(readDataFile("weights/ru-figures.json.gz")))),
  );
  return model;
}

const modelOf = ({ labels, measure, subject }: StoredFigures): FigureModel => ({
  labels,
  measure: rankerOf(measure, MEASURE_COLUMNS),
  subject: rankerOf(subject, SUBJECT_COLUMNS + PAIR_COLUMNS),
});

const rankerOf = ({ worth, trees }: StoredFigures["measure"], width: number): Ranker =>
  new Ranker(
    worth.map((table) => new KeyTable(Object.entries(table))),
    new Forest(trees),
    width,
  );
