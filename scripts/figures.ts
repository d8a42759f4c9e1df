import { writeFileSync } from "node:fs";

/** One measured figure, as a row for people and for machines. */
export interface Figure {
  name: string;
  value: number | string | null;
  unit: string;
  /** What is asked of it, in words: "≥ 150". Empty where nothing is. */
  bar: string;
  /** Null where there is no bar, or nothing could be measured. */
  pass: boolean | null;
  /** What it was compared to, or why it is missing. */
  reference: string;
}

/** Prints figures as a table and, with `--json FILE` among the arguments, writes them there as an array. */
export function reportFigures(figures: readonly Figure[], parameters: readonly string[]): void {
  const rows = figures.map(({ name, value, unit, bar, pass, reference }) => [
    name,
    value === null ? "–" : String(value),
    unit,
    bar,
    pass === null ? "" : pass ? "pass" : "MISS",
    reference,
  ]);
  for (const line of table([["figure", "value", "unit", "bar", "", "compared to"], ...rows])) console.log(line);
  const at = parameters.indexOf("--json");
  const file = at >= 0 ? parameters[at + 1] : undefined;
  if (file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
