import { readFileSync } from "node:fs";
import { weigh } from "@/lib/extraction/extract";
import { withoutRepetitions } from "@/lib/extraction/fact-of";
import { readItemFile } from "../corpus/read";
import { addTo, type Counts } from "../eval/counts";
import { type GoldDocument, goldOf } from "../eval/gold";
import { mentionCounts, scoreFacts } from "../eval/matching";
import { rightFacts } from "../eval/right";
import type { Judged } from "./sureness";

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
  for (const file of files) console.log(JSON.stringify(heldOutOf(goldOf(readItemFile(file)))));
}

function heldOutOf(gold: GoldDocument): HeldOut {
  const { facts: weighed, ...rest } = weigh(gold.document);
  const facts = withoutRepetitions(weighed.map(({ fact }) => fact));
  const reading = { gold, found: { ...rest, facts } };
  const [kept, right] = [new Set(facts), rightFacts(reading)];
  const judged = weighed
    .filter(({ fact }) => kept.has(fact) && !isUnasked(fact))
    .map(({ fact, score, grounds }): Judged => {
      return { kind: fact.kind, rule: fact.rule, score, grounds, right: right.has(fact) };
    });
  return { id: gold.id, judged, counts: [...countsOf(reading)] };
}

/** The corpus has no statements without words, so it cannot tell whether one is right. */
const isUnasked = (fact: ReturnType<typeof weigh>["facts"][number]["fact"]): boolean =>
  fact.kind === "statement" && fact.arguments.said === null;

function countsOf(reading: Parameters<typeof mentionCounts>[0]): Map<string, Counts> {
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
