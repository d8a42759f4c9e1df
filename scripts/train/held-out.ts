import { readFileSync } from "node:fs";
import { readItemFile } from "../corpus/read";
import { addTo, type Counts } from "../eval/counts";
import { goldOf, type Reading, readAll } from "../eval/gold";
import { mentionCounts, scoreFacts } from "../eval/matching";
import { isWhole, pairFacts } from "../eval/pairing";
import type { Judged } from "./reliability";

/** What one item gave: each fact found, and counts by metric. */
export interface HeldOut {
  id: string;
  judged: Judged[];
  counts: [metric: string, counts: Counts][];
}

/**
 * Reads items, whose paths come a line each on standard input, with the data of the folder it runs in, and prints a line
 * of JSON (`HeldOut`) for each. A program for scripts/train/calibrate.ts.
 */
function main(): void {
  const files = readFileSync(0, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  for (const reading of readAll(files.map((file) => goldOf(readItemFile(file))))) {
    const one: HeldOut = { id: reading.gold.id, judged: judgedOf(reading), counts: [...countsOf(reading)] };
    console.log(JSON.stringify(one));
  }
}

const judgedOf = (reading: Reading): Judged[] =>
  pairFacts(reading).flatMap((pair) =>
    pair.found ? [{ rule: pair.found.fact.rule, score: pair.found.fact.confidence, right: isWhole(pair) }] : [],
  );

function countsOf(reading: Reading): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const [kind, ofKind] of mentionCounts(reading)) {
    addTo(counts, "mentions", ofKind);
    addTo(counts, `mentions: ${kind}`, ofKind);
  }
  for (const [kind, { atoms, whole }] of scoreFacts([reading]).byKind) {
    addTo(counts, "facts, arguments", atoms);
    addTo(counts, "facts, whole", whole);
    addTo(counts, `facts, arguments: ${kind}`, atoms);
    addTo(counts, `facts, whole: ${kind}`, whole);
  }
  return counts;
}

main();
