import { datesInNews } from "./eval/dates";
import { namesInNews } from "./eval/names";
import { sameTwice, speed } from "./eval/runs";
import { seedFacts } from "./eval/seed";
import { type Figure, reportFigures, skipped } from "./figures";

/** `npm run eval [-- --json FILE]`: what the extractor is worth, in figures. Fails only where a figure could not be got. */
function main(argv: readonly string[]): void {
  const rows = [seedFacts, sameTwice, speed, namesInNews, datesInNews].flatMap(measured);
  reportFigures(rows, argv);
  if (rows.some(({ unit }) => unit === FAILED)) process.exitCode = 1;
}

const FAILED = "not measured";

function measured(measure: () => Figure[]): Figure[] {
  try {
    return measure();
  } catch (error) {
    console.error(error);
    return [{ ...skipped(measure.name, error instanceof Error ? error.message : String(error)), unit: FAILED }];
  }
}

main(process.argv.slice(2));
