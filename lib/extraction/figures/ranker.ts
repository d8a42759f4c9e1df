import type { ColumnWriter } from "@/lib/extraction/figures/column-writer";
import type { KeyTable } from "@/lib/extraction/figures/key-table";
import { type Forest, shares } from "@/lib/extraction/figures/trees";
import { HASH_BEGIN, hashEnd, hashOn, hashSpace } from "@/lib/extraction/tagger/hash";

/**
 * Chooses among candidates: their columns are written row by row, then trees weigh them. A key is worth the logarithm of
 * its chance, by what the corpus says of it, against the chance of all. The rows stand in one stretch of memory, which the
 * next choice uses again.
 */
export class Ranker implements ColumnWriter {
  private readonly tables: readonly KeyTable[];
  private readonly forest: Forest;
  private readonly width: number;
  /** What is written, as the bins of the forest. */
  private cells = new Uint8Array(0);
  private at = 0;
  private column = 0;
  /** By table, in which bin of its column each of its worths lies: a table is asked for one column. */
  private readonly binsOfWorths: Uint8Array[] = [];
  /**
   * The latest keys of each table and their bins, each at one of its places: the stretches of one phrase and the numbers of
   * one document have many keys in common, and these places stay near the processor.
   */
  private readonly latest: Int32Array;
  private readonly latestBins: Uint8Array;
  /** How the latest key began, and its hash so far. */
  private begun = "";
  private begunHash = HASH_BEGIN;

  /** `width`: how many columns a row has. */
  constructor(tables: readonly KeyTable[], forest: Forest, width: number) {
    this.tables = tables;
    this.forest = forest;
    this.width = width;
    this.latest = new Int32Array(tables.length * LATEST);
    this.latestBins = new Uint8Array(tables.length * LATEST);
  }

  /** What is written next are the columns of this row, from `column` on. */
  goTo(row: number, column = 0): void {
    const needed = (row + 1) * this.width;
    if (needed > this.cells.length) {
      const grown = new Uint8Array(2 * needed);
      grown.set(this.cells);
      this.cells = grown;
    }
    this.at = row * this.width + column;
    this.column = column;
  }

  /** The first columns of the first row once more: what is the same for all candidates is written once. */
  repeat(columns: number): void {
    for (let column = 0; column < columns; column++) this.cells[this.at++] = this.cells[column] as number;
    this.column += columns;
  }

  number(value: number): void {
    this.cells[this.at++] = this.forest.binOf(this.column++, value);
  }

  key(table: number, one: string, two?: string, three?: string, four?: string, five?: string, six?: string): void {
    let hash = this.begin(one);
    if (two !== undefined) hash = hashOn(hashSpace(hash), two);
    if (three !== undefined) hash = hashOn(hashSpace(hash), three);
    if (four !== undefined) hash = hashOn(hashSpace(hash), four);
    if (five !== undefined) hash = hashOn(hashSpace(hash), five);
    if (six !== undefined) hash = hashOn(hashSpace(hash), six);
    this.cells[this.at++] = this.binOfKey(table, hashEnd(hash));
    this.column++;
  }

  /** What a key is worth that is these words with a space between them, or the first alone; it is not written. */
  worthOf(table: number, one: string, two: string): number {
    const begun = this.begin(one);
    return this.worth(table, two === "" ? begun : hashOn(hashSpace(begun), two));
  }

  bag(table: number, start: string, words: readonly string[]): void {
    const begun = hashOn(hashOn(HASH_BEGIN, start), " ~ ");
    let most = Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (const word of words) {
      const worth = this.worth(table, hashOn(begun, word));
      if (worth > most) most = worth;
      sum += worth;
    }
    this.number(words.length === 0 ? 0 : most);
    this.number(sum / (words.length || 1));
  }

  /** The chance of each of the first rows; they add up to one. */
  chances(rows: number): number[] {
    return rows === 0 ? [] : shares(this.forest.scoresOf(this.cells, this.width, rows));
  }

  /** Keys of one candidate mostly begin alike. */
  private begin(one: string): number {
    if (one !== this.begun) {
      this.begun = one;
      this.begunHash = hashOn(HASH_BEGIN, one);
    }
    return this.begunHash;
  }

  private binOfKey(table: number, hash: number): number {
    const place = table * LATEST + ((hash ^ (hash >>> 16)) & (LATEST - 1));
    if (this.latest[place] === hash) return this.latestBins[place] as number;
    const bins = this.binsOfWorths[table] ?? this.readBins(table);
    const bin = bins[this.tables[table]?.numberOf(hash) ?? 0] as number;
    this.latest[place] = hash;
    this.latestBins[place] = bin;
    return bin;
  }

  private readBins(table: number): Uint8Array {
    const worths = this.tables[table]?.worths ?? [0];
    const bins = Uint8Array.from(worths, (worth) => this.forest.binOf(this.column, worth));
    this.binsOfWorths[table] = bins;
    return bins;
  }

  private worth(table: number, hash: number): number {
    return this.tables[table]?.worth(hashEnd(hash)) ?? 0;
  }
}

const LATEST = 256;

/** The places of the greatest numbers, in their order; of equal ones the first. */
export function greatest(numbers: readonly number[], most: number): number[] {
  if (numbers.length <= most) return [...numbers.keys()];
  const least = Float64Array.from(numbers).sort()[numbers.length - most] as number;
  let equal = most - numbers.filter((number) => number > least).length;
  const places: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    if (number > least || (number === least && equal-- > 0)) places.push(at);
  }
  return places;
}
