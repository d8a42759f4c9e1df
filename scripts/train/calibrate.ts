import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { confidenceBy, isSure } from "@/lib/extraction/confidence";
import { addTo, type Counts, f1, precision, recall } from "../eval/counts";
import { type Fold, foldsOf, layOutFolds, runIn, trainingFiles } from "./folds";
import type { HeldOut } from "./held-out";
import { calibrationError } from "./reliability";
import { type Judged, learnSureness } from "./sureness";

const FILE = "data/weights/confidence.json";

/** Languages that are read by rules alone: their items need no folds. */
const BY_RULES = ["ky", "uz"] as const;

/**
 * The last step of training: how sure facts are. The Russian training items are read in five folds, each with weights that
 * were trained without it; from which facts are wholly right, weights of rules and of the grounds around them are learned.
 * Also prints how well held-out items are read, which is what may be looked at while rules are written. By itself
 * (`tsx scripts/train/calibrate.ts --trained`) it takes the folds as they were trained last: enough where only rules of
 * facts have changed.
 */
export function calibrate(isTrained = false): void {
  const folds = isTrained ? foldsOf("ru") : layOutFolds("ru");
  if (!isTrained) for (const fold of folds) runIn(fold, "scripts/train.ts", ["--fold"]);
  const read = folds.map(readItems);
  const others = BY_RULES.flatMap((language) =>
    readItems({ folder: process.cwd(), heldOut: trainingFiles(language).map((file) => path.resolve(file)) }),
  );
  const weights = learnSureness([...read.flat(), ...others].flatMap(({ judged }) => judged));
  writeFileSync(FILE, `${JSON.stringify(weights, null, 2)}\n`);
  report(read.flat());
  reportSureness(read);
}

function readItems(fold: Fold): HeldOut[] {
  const printed = runIn(fold, "scripts/train/held-out.ts", [], fold.heldOut.join("\n"));
  return printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as HeldOut);
}

/** The facts of a fold with the confidence that the other folds alone would give them. */
function confidencesOf(fold: readonly HeldOut[], folds: readonly HeldOut[][]) {
  const others = folds.filter((other) => other !== fold).flat();
  const weights = learnSureness(others.flatMap(({ judged }) => judged));
  return fold.flatMap(({ judged }) =>
    judged.map((one) => ({ confidence: confidenceOfJudged(weights, one), right: one.right })),
  );
}

const confidenceOfJudged = (weights: ReturnType<typeof learnSureness>, { score, grounds, ...fact }: Judged): number =>
  confidenceBy(weights, { ...fact, confidence: score }, grounds);

function report(items: readonly HeldOut[]): void {
  const totals = new Map<string, Counts>();
  for (const { counts } of items) for (const [metric, of] of counts) addTo(totals, metric, of);
  const rows = [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([metric, of]) => [
      metric,
      { F1: f1(of), precision: precision(of), recall: recall(of), expected: of.expected },
    ]);
  console.table(Object.fromEntries(rows));
}

/** What a threshold would show: how much of it is right, and how much of what the items say. */
function reportSureness(folds: readonly HeldOut[][]): void {
  const facts = folds.flatMap((fold) => confidencesOf(fold, folds));
  const asked = folds.flat().flatMap(({ counts }) => counts.filter(([metric]) => metric === "facts, whole"));
  const expected = asked.reduce((sum, [, counts]) => sum + counts.expected, 0);
  const rows = THRESHOLDS.map((threshold) => {
    const shown = facts.filter(({ confidence }) => confidence >= threshold);
    const right = shown.filter((fact) => fact.right).length;
    return [threshold.toFixed(2), { shown: shown.length, right: right / shown.length, found: right / expected }];
  });
  console.table(Object.fromEntries(rows));
  const sure = facts.filter(({ confidence }) => isSure(confidence));
  const right = sure.filter((fact) => fact.right).length;
  console.log(
    `${FILE}: of ${sure.length} sure facts ${(right / sure.length).toFixed(3)} right; ` +
      `expected calibration error ${calibrationError(facts).toFixed(3)} across folds`,
  );
}

const THRESHOLDS = Array.from({ length: 26 }, (_, step) => 0.45 + step / 50);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) calibrate(process.argv.includes("--trained"));
