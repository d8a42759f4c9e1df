import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type ConfidenceTable, confidenceIn } from "@/lib/extraction/confidence";
import { addTo, type Counts, f1, precision, recall } from "../eval/counts";
import { type Fold, layOutFolds, runIn } from "./folds";
import type { HeldOut } from "./held-out";
import { calibrationError, confidenceTable } from "./reliability";

const FILE = "data/weights/confidence.json";

/**
 * The last step of training: how sure the facts of each rule are. The training items are read in five folds, each with
 * weights that were trained without it; the share of facts that are wholly right becomes the confidence of their rule.
 * Also prints how well held-out items are read, which is what may be looked at while rules are written.
 */
export function calibrate(): void {
  const folds = layOutFolds("ru").map(heldOutOf);
  const items = folds.flat();
  const table = confidenceTable(items.flatMap(({ judged }) => judged));
  writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
  report(items);
  const error = calibrationError(folds.flatMap((fold) => confidencesOf(fold, folds)));
  console.log(
    `${FILE}: ${Object.keys(table).length} rules, expected calibration error ${error.toFixed(3)} across folds`,
  );
}

function heldOutOf(fold: Fold): HeldOut[] {
  runIn(fold, "scripts/train.ts", ["--fold"]);
  const printed = runIn(fold, "scripts/train/held-out.ts", [], fold.heldOut.join("\n"));
  return printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as HeldOut);
}

/** The facts of a fold with the confidence that the other folds alone would give them. */
function confidencesOf(fold: readonly HeldOut[], folds: readonly HeldOut[][]) {
  const others = folds.filter((other) => other !== fold).flat();
  const table: ConfidenceTable = confidenceTable(others.flatMap(({ judged }) => judged));
  return fold.flatMap(({ judged }) =>
    judged.map(({ rule, score, right }) => ({ confidence: confidenceIn(table, rule, score), right })),
  );
}

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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) calibrate();
