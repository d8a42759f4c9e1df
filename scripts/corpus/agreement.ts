import { compareItems, f1, sumOf } from "./compare";
import { compareFigures } from "./figure-agreement";
import { readBothPasses } from "./second-pass";

/**
 * `tsx scripts/corpus/agreement.ts`: prints exact F1 between the two passes over items that were annotated twice, for each
 * type of mention, for values, for facts and for what figures are made of.
 */
function main(): void {
  const items = readBothPasses();
  const totals = sumOf(items.map((passes) => new Map([...compareItems(...passes), ...compareFigures(...passes)])));
  const rows = [...totals].map(([name, counts]) => [name, { F1: Number(f1(counts).toFixed(3)), ...counts }] as const);
  console.table(Object.fromEntries(rows));
  console.log(`${items.length} items annotated twice`);
  if (items.length === 0) process.exitCode = 1;
}

main();
