import { existsSync, globSync } from "node:fs";
import { type Agreement, compareItems, f1 } from "./compare";
import { readItemFile } from "./read";

const SECOND_PASS = "data/corpus/second-pass";

/**
 * `tsx scripts/corpus/agreement.ts`: items annotated a second time lie under data/corpus/second-pass by the path of the
 * first; prints exact F1 between the passes for each type of mention, for values and for facts.
 */
function main(): void {
  const files = globSync(`${SECOND_PASS}/{ru,ky,uz}/**/*.txt`).sort();
  const totals = new Map<string, Agreement>();
  for (const file of files) {
    const first = file.replace("second-pass/", "");
    if (!existsSync(first)) throw new Error(`${file} has no first pass ${first}`);
    for (const [name, counts] of compareItems(readItemFile(first), readItemFile(file)))
      totals.set(name, added(totals.get(name), counts));
  }
  const rows = [...totals].map(([name, counts]) => [name, { F1: Number(f1(counts).toFixed(3)), ...counts }] as const);
  console.table(Object.fromEntries(rows));
  console.log(`${files.length} items annotated twice`);
  if (files.length === 0) process.exitCode = 1;
}

const added = (sum: Agreement = { right: 0, first: 0, second: 0 }, more: Agreement): Agreement => ({
  right: sum.right + more.right,
  first: sum.first + more.first,
  second: sum.second + more.second,
});

main();
