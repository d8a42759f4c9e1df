import type { ColumnWriter } from "@/lib/extraction/figures/column-writer";

/** What a key is worth by what the corpus says of it: the logarithm of its chance against the chance of all. */
export type Worth = (table: number, key: string) => number;

interface Key {
  table: number;
  key: string;
}

/** The columns of a candidate before it is known what its keys are worth. */
export class Row implements ColumnWriter {
  /** A number, a key, or keys of which the best and the mean are columns. */
  private readonly cells: (number | Key | Key[])[] = [];

  constructor(write: (row: Row) => void) {
    write(this);
  }

  number(value: number): void {
    this.cells.push(value);
  }

  key(table: number, ...parts: string[]): void {
    this.cells.push({ table, key: parts.join(" ") });
  }

  bag(table: number, start: string, words: readonly string[]): void {
    this.cells.push(words.map((word) => ({ table, key: `${start} ~ ${word}` })));
  }

  keys(): Key[] {
    return this.cells.flatMap((cell) => (typeof cell === "number" ? [] : cell));
  }

  columns(worth: Worth): number[] {
    return this.cells.flatMap((cell) => {
      if (typeof cell === "number") return [cell];
      if (!Array.isArray(cell)) return [worth(cell.table, cell.key)];
      const worths = cell.map(({ table, key }) => worth(table, key));
      const sum = worths.reduce((total, each) => total + each, 0);
      return [worths.length === 0 ? 0 : Math.max(...worths), sum / (worths.length || 1)];
    });
  }
}
