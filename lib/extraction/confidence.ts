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

/**
 * From here on a fact stands in the справка as soon as it is found; below, it is tentative: kept, folded away, and left to
 * an editor. It is as high as lets the first article of the archive show what is expected of it; of held-out training items,
 * four in five of the facts above it are wholly right (nine in ten above 0.8).
 */
export const SURE_ENOUGH = 0.45;

/** Whether a fact of this confidence is shown before an editor has looked at it. */
export const isSure = (confidence: number): boolean => confidence >= SURE_ENOUGH;
