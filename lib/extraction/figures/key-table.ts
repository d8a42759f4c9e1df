import { Sieve } from "@/lib/extraction/sieve";
import { hashOf } from "@/lib/extraction/tagger/hash";

/**
 * What keys are worth, by their hashes: open addressing in two flat arrays. Tables of strings take a walk through memory
 * for each of the many keys that are in none.
 */
export class KeyTable {
  private readonly hashes: Int32Array;
  private readonly values: Float64Array;
  private readonly sieve: Sieve;
  private readonly mask: number;

  /** @throws where two keys share a hash, as one of them would be lost */
  constructor(worth: Readonly<Record<string, number>>) {
    const entries = Object.entries(worth);
    const size = 1 << (32 - Math.clz32(Math.max(8, entries.length * 2)));
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.values = new Float64Array(size);
    const hashes = entries.map(([key]) => hashOf(key));
    for (const [at, [key, value]] of entries.entries()) this.put(hashes[at] as number, value, key);
    this.sieve = new Sieve(Int32Array.from(hashes));
  }

  /** 0 for a key that it does not hold. */
  worth(key: string): number {
    const hash = hashOf(key);
    if (!this.sieve.mayHold(hash)) return 0;
    for (let place = hash & this.mask; ; place = (place + 1) & this.mask) {
      const known = this.hashes[place];
      if (known === hash) return this.values[place] as number;
      if (known === 0) return 0;
    }
  }

  private put(hash: number, value: number, key: string): void {
    let place = hash & this.mask;
    while (this.hashes[place] !== 0) {
      if (this.hashes[place] === hash) throw new Error(`another key has the hash of "${key}"`);
      place = (place + 1) & this.mask;
    }
    this.hashes[place] = hash;
    this.values[place] = value;
  }
}
