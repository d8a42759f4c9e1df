import { writeFileSync } from "node:fs";
import { datesInNews } from "./eval/dates";
import { namesInNews } from "./eval/names";
import { type Row, skipped } from "./eval/row";
import { sameTwice, speed } from "./eval/runs";
import { seedFacts } from "./eval/seed";

/** `npm run eval [-- --json FILE]`: what the extractor is worth, in figures. Fails only where a figure could not be got. */
function main(argv: readonly string[]): void {
  const rows = [seedFacts, sameTwice, speed, namesInNews, datesInNews].flatMap(measured);
  console.table(
    rows.map(({ name, value, unit, bar, pass, reference }) => ({
      name,
      value: value ?? "skipped",
      unit,
      bar: bar ?? "",
      pass: pass ?? "",
      reference,
    })),
  );
  const at = argv.indexOf("--json");
  const file = argv[at + 1];
  if (at >= 0 && file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.some(({ unit }) => unit === FAILED)) process.exitCode = 1;
}

const FAILED = "not measured";

function measured(measure: () => Row[]): Row[] {
  try {
    return measure();
  } catch (error) {
    console.error(error);
    return [{ ...skipped(measure.name, error instanceof Error ? error.message : String(error)), unit: FAILED }];
  }
}

main(process.argv.slice(2));
