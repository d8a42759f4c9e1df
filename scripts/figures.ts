import { writeFileSync } from "node:fs";

/** One measured figure, as a row for people and for machines. */
export interface Figure {
  name: string;
  value: number | string | null;
  unit: string;
  /** What is asked of it: "≥ 150", or the very value. Null where nothing is. */
  bar: number | string | null;
  /** Null where there is no bar, or nothing could be measured. */
  pass: boolean | null;
  /** What it was compared to, or why it is missing. */
  reference: string;
}

/** A figure and, where something is asked of it, whether it is met. */
export function measured(
  name: string,
  value: number,
  unit: string,
  { atLeast, atMost, reference = "" }: { atLeast?: number; atMost?: number; reference?: string } = {},
): Figure {
  if (atLeast !== undefined) return { name, value, unit, bar: `≥ ${atLeast}`, pass: value >= atLeast, reference };
  if (atMost !== undefined) return { name, value, unit, bar: `≤ ${atMost}`, pass: value <= atMost, reference };
  return { name, value, unit, bar: null, pass: null, reference };
}

/** A figure whose data are not there. */
export const skipped = (name: string, why: string): Figure => ({
  name,
  value: null,
  unit: "",
  bar: null,
  pass: null,
  reference: `skipped: ${why}`,
});

/** Prints figures as a table and, with `--json FILE` among the arguments, writes them there as an array. */
export function reportFigures(figures: readonly Figure[], parameters: readonly string[]): void {
  const rows = figures.map(({ name, value, unit, bar, pass, reference }) => [
    name,
    value === null ? "skipped" : String(value),
    unit,
    String(bar ?? ""),
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
