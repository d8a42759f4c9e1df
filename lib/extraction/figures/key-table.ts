import { hashOf } from "@/lib/extraction/tagger/hash";

/**
 * What keys are worth, by their hashes: open addressing in a flat array. Tables of strings take a walk through memory
 * for each of the many keys that are in none. Of two keys that share a hash, once in a few trainings, the first counts.
 */
export class KeyTable {
  /** The different numbers that keys are worth, which are few; the first is for keys that it does not hold. */
  readonly worths: readonly number[];
  /** Two numbers a place: a hash, 0 where the place is free, and which of `worths` is its key's; a look-up waits for memory once. */
  private readonly places: Int32Array;
  private readonly mask: number;

  constructor(worth: Iterable<readonly [key: string, worth: number]>) {
    const entries = [...worth];
    this.worths = [...new Set([0, ...entries.map(([, value]) => value)])];
    const numbers = new Map(this.worths.map((value, number) => [value, number]));
    const size = 1 << (32 - Math.clz32(Math.max(8, entries.length * 1.5)));
    this.mask = size - 1;
    this.places = new Int32Array(2 * size);
    for (const [key, value] of entries) this.put(hashOf(key), numbers.get(value) as number);
  }

  /** Of a key by its hash. */
  worth(hash: number): number {
    return this.worths[this.numberOf(hash)] as number;
  }

  /** Which of `worths` is a key's, by its hash. */
  numberOf(hash: number): number {
    for (let place = hash & this.mask; ; place = (place + 1) & this.mask) {
      const known = this.places[2 * place];
      if (known === hash) return this.places[2 * place + 1] as number;
      if (known === 0) return 0;
    }
  }

  private put(hash: number, number: number): void {
    let place = hash & this.mask;
    while (this.places[2 * place] !== 0) {
      if (this.places[2 * place] === hash) return;
      place = (place + 1) & this.mask;
    }
    this.places[2 * place] = hash;
    this.places[2 * place + 1] = number;
  }
}
