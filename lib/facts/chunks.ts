const ROWS = 1000;

/** Rows for statements that stay well inside their time and the 65,535 parameters of PostgreSQL's protocol. */
export function inChunks<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) =>
    rows.slice(index * ROWS, (index + 1) * ROWS),
  );
}
