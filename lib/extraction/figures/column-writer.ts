/**
 * Takes the columns of a candidate one after the other, as the trees know them. Training writes keys down and counts them;
 * a ranker looks up at once what they are worth.
 */
export interface ColumnWriter {
  number(value: number): void;
  /** What a key of a table is worth. The key is its parts with a space between them. */
  key(table: number, one: string, two?: string, three?: string, four?: string, five?: string, six?: string): void;
  /** What the best of the keys `${start} ~ ${word}` of a table is worth, and the mean of them. */
  bag(table: number, start: string, words: readonly string[]): void;
}

/** The column of a table that does not apply. */
export const NO_KEY = 0;
