import { AREAS } from "./eval/areas";
import { accept, changes } from "./eval/changes";
import { type Figure, reportFigures, skipped } from "./figures";

/**
 * `npm run eval [-- --json FILE] [-- --accept]`: what the extractor is worth, in figures, and which of them have really
 * changed since the version that was last accepted (data/baseline.json; `--accept` takes this run for it). Fails only
 * where a figure could not be got.
 */
function main(argv: readonly string[]): void {
  const rows = [...AREAS, changes].flatMap(measured);
  reportFigures(rows, argv);
  if (argv.includes("--accept")) accept();
  if (rows.some(({ unit }) => unit === FAILED)) process.exitCode = 1;
}

const FAILED = "not measured";

function measured(measure: () => Figure[]): Figure[] {
  try {
    return measure();
  } catch (error) {
    console.error(error);
    const why = (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " ").slice(0, 200);
    return [{ ...skipped(measure.name, why), unit: FAILED }];
  }
}

main(process.argv.slice(2));
