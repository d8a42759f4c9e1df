import { z } from "zod";
import { readDataFile } from "@/lib/extraction/data-file";

/** Rule → steps: a fact of this rule with at least this score is wholly right with this probability; ascending. */
export const ConfidenceTable = z.record(z.string(), z.array(z.tuple([z.number(), z.number().min(0).max(1)])).min(1));
export type ConfidenceTable = z.infer<typeof ConfidenceTable>;

let table: ConfidenceTable | null = null;

/**
 * How sure a fact is: the share of facts of its rule, with a score like its own, that were wholly right in items of the
 * corpus nothing had been trained on (scripts/train/calibrate.ts). A rule that was never measured keeps its own score.
 */
export function calibrated(rule: string, score: number): number {
  table ??= ConfidenceTable.parse(JSON.parse(new TextDecoder().decode(readDataFile("weights/confidence.json"))));
  return confidenceIn(table, rule, score);
}

export function confidenceIn(measured: ConfidenceTable, rule: string, score: number): number {
  const steps = measured[rule];
  if (!steps) return score;
  return (steps.findLast(([from]) => score >= from) ?? steps[0])?.[1] ?? score;
}
