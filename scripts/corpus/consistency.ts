import { amountFindings } from "./consistency/amounts";
import { dateFindings } from "./consistency/dates";
import { edgeFindings } from "./consistency/edges";
import { factFindings } from "./consistency/facts";
import type { Finding } from "./consistency/finding";
import { nestingFindings, surfaceFindings } from "./consistency/surfaces";
import { triggerFindings } from "./consistency/triggers";
import { listItemFiles, readItemFile } from "./read";

const CHECKS = {
  surfaces: surfaceFindings,
  nesting: nestingFindings,
  triggers: triggerFindings,
  edges: edgeFindings,
  dates: dateFindings,
  amounts: amountFindings,
  facts: factFindings,
};

/**
 * `tsx scripts/corpus/consistency.ts [--surfaces|--nesting|--triggers|--edges|--dates|--amounts|--facts …] [part of an id…]`:
 * places of the train items that contradict each other or the guidelines, by sort. They are for a person to look at;
 * most are right.
 */
function main(argv: readonly string[]): void {
  const asked = Object.entries(CHECKS).filter(([name]) => argv.includes(`--${name}`));
  const parts = argv.filter((word) => !word.startsWith("--"));
  const items = listItemFiles()
    .map(readItemFile)
    .filter(({ header }) => header.split === "train");
  const findings = (asked.length > 0 ? asked : Object.entries(CHECKS)).flatMap(([, check]) => check(items));
  print(findings.filter(({ item }) => parts.length === 0 || parts.some((part) => item.includes(part))));
}

function print(findings: readonly Finding[]): void {
  const bySort = Object.groupBy(findings, ({ sort }) => sort);
  for (const [sort, group = []] of Object.entries(bySort)) {
    console.log(`\n# ${sort}: ${group.length}`);
    for (const { item, words } of group) console.log(`${item}: ${words}`);
  }
  console.log(`\n${findings.length} places`);
}

main(process.argv.slice(2));
