import { readFileSync } from "node:fs";
import { readItem } from "./read";

/** `tsx scripts/corpus/bare.ts FILE`: an item without marks and facts, for a second pass that does not see the first. */
function main([file]: readonly string[]): void {
  if (!file) {
    console.error("Which file? tsx scripts/corpus/bare.ts data/corpus/ru/base/005.txt");
    process.exitCode = 1;
    return;
  }
  const source = readFileSync(file, "utf8");
  const header = source.slice(0, source.indexOf("\n\n"));
  console.log(`${header}\n\n${readItem(source, file).text}\n---`);
}

main(process.argv.slice(2));
