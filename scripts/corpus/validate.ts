import { existsSync, readFileSync } from "node:fs";
import { countWords, itemFaults } from "./check-item";
import { itemHints } from "./hints";
import { type AnnotatedItem, CorpusFault } from "./item";
import { listItemFiles, readItemFile } from "./read";
import { likenesses } from "./shingles";

/**
 * `tsx scripts/corpus/validate.ts [--hints] [FILE|FOLDER part…]`: reads the corpus, or the files whose path has one of
 * the parts; prints faults and a table of what there is. Exits non-zero on a fault.
 */
function main(argv: readonly string[]): void {
  const parts = argv.filter((word) => !word.startsWith("--"));
  const shown = (file: string) => parts.length === 0 || parts.some((part) => file.includes(part));
  const faults: string[] = [...licenceFaults()];
  const items = listItemFiles().flatMap((file) => readOrFault(file, shown(file) ? faults : []));
  const chosen = items.filter((item) => shown(item.file));
  for (const item of chosen) {
    faults.push(...itemFaults(item).map((fault) => `${item.file}: ${fault}`));
    if (argv.includes("--hints")) for (const hint of itemHints(item)) console.log(`${item.file}: ${hint}`);
  }
  faults.push(...twinFaults(items, new Set(chosen.map(({ header }) => header.id))));
  for (const fault of faults) console.error(fault);
  console.table(summary(chosen));
  console.table(
    Object.fromEntries(["genre", "topic"].flatMap((name) => tally(chosen, name === "genre" ? "genre" : "topic"))),
  );
  console.log(faults.length === 0 ? `${chosen.length} items, no faults` : `${faults.length} faults`);
  if (faults.length > 0 || chosen.length === 0) process.exitCode = 1;
}

const TOO_ALIKE = 0.12;

function licenceFaults(): string[] {
  const file = "data/corpus/LICENSE";
  const right = existsSync(file) && readFileSync(file, "utf8").includes("CC0 1.0 Universal");
  return right ? [] : [`${file} does not state CC0 1.0 Universal`];
}

function readOrFault(file: string, faults: string[]): AnnotatedItem[] {
  try {
    return [readItemFile(file)];
  } catch (error) {
    if (!(error instanceof CorpusFault)) throw error;
    faults.push(error.message);
    return [];
  }
}

function twinFaults(items: readonly AnnotatedItem[], chosen: ReadonlySet<string>): string[] {
  return likenesses(items, TOO_ALIKE)
    .filter(({ a, b }) => chosen.has(a) || chosen.has(b))
    .map(({ a, b, share }) => `${a} and ${b} are too alike: ${Math.round(share * 100)} % of their runs of words`);
}

function summary(items: readonly AnnotatedItem[]): Record<string, Record<string, number>> {
  const groups = Object.groupBy(items, ({ header }) => `${header.language} ${header.split}`);
  return Object.fromEntries(
    Object.entries(groups).map(([name, group = []]) => [
      name,
      {
        items: group.length,
        words: group.reduce((sum, { text }) => sum + countWords(text), 0),
        mentions: group.reduce((sum, { mentions }) => sum + mentions.length, 0),
        facts: group.reduce((sum, { facts }) => sum + facts.length, 0),
        ...counted(group.flatMap(({ mentions }) => mentions.map(({ type }) => type))),
        ...counted(group.flatMap(({ facts }) => facts.map(({ kind }) => kind))),
      },
    ]),
  );
}

function tally(items: readonly AnnotatedItem[], by: "genre" | "topic"): [string, Record<string, number>][] {
  const groups = Object.groupBy(items, ({ header }) => `${by} ${header[by]}`);
  return Object.entries(groups).map(([name, group = []]) => [name, counted(group.map(({ header }) => header.split))]);
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

main(process.argv.slice(2));
