import { z } from "zod";
import { readDataFile } from "@/lib/extraction/data-file";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { Grounds } from "@/lib/extraction/grounds/evidence";

/** Of log-odds: whole numbers, so that every machine adds them up alike. */
const hundredths = z.int();

/** Kind of fact → its weights. */
export const SurenessWeights = z.record(
  z.string(),
  z.object({
    /** Rule → what is added to its own log-odds, after so many hundredths of them were counted. */
    rules: z.record(z.string(), z.tuple([hundredths, hundredths])),
    /** Ground → what one of it adds. */
    grounds: z.record(z.string(), hundredths),
  }),
);
export type SurenessWeights = z.infer<typeof SurenessWeights>;

let known: SurenessWeights | null = null;

/**
 * How sure a fact is: how likely it is wholly right, as learned from items of the corpus that nothing had been trained on
 * (scripts/train/calibrate.ts), by its rule, by what the rule itself gave it, and by what the words around it tell.
 */
export function confidenceOf(fact: Pick<ExtractedFact, "kind" | "rule" | "confidence">, grounds: Grounds): number {
  known ??= SurenessWeights.parse(JSON.parse(new TextDecoder().decode(readDataFile("weights/confidence.json"))));
  return confidenceBy(known, fact, grounds);
}

/** The same by given weights; a rule that was never measured keeps its own score. */
export function confidenceBy(
  weights: SurenessWeights,
  { kind, rule, confidence: score }: Pick<ExtractedFact, "kind" | "rule" | "confidence">,
  grounds: Grounds,
): number {
  const ofKind = weights[kind];
  const measured = ofKind?.rules[rule];
  if (!ofKind || !measured) return score;
  let odds = measured[0] + measured[1] * logOdds(score);
  for (const [name, much] of Object.entries(grounds)) odds += (ofKind.grounds[name] ?? 0) * much;
  return Math.min(0.99, Math.max(0.01, Math.round(100 / (1 + Math.exp(-odds / 100))) / 100));
}

/** Of a probability, held away from what is certain. */
export function logOdds(probability: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(bounded / (1 - bounded));
}

/**
 * From here on a fact stands in the справка as soon as it is found; below, it is tentative: kept, folded away, and left to
 * an editor. Of held-out training items 95 in 100 of the facts above it are wholly right. Nine in ten are asked of texts
 * that nobody has seen: rules were written with the training items before one's eyes, so half of that error is allowed here.
 */
export const SURE_ENOUGH = 0.83;

/** Whether a fact of this confidence is shown before an editor has looked at it. */
export const isSure = (confidence: number): boolean => confidence >= SURE_ENOUGH;
