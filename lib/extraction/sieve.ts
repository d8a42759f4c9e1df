/**
 * Tells quickly of most hashes that they are not in a table: one bit a hash, small enough to stay near the processor,
 * where a look into the table itself would wait for memory (Bloom 1970, with one hash function).
 */
export class Sieve {
  private readonly bits: Int32Array;
  private readonly mask: number;

  constructor(hashes: Int32Array) {
    const size = 1 << Math.min(MOST, Math.max(10, 35 - Math.clz32(hashes.length)));
    this.bits = new Int32Array(size >>> 5);
    this.mask = size - 1;
    for (const hash of hashes) {
      const at = this.placeOf(hash);
      this.bits[at >>> 5] = (this.bits[at >>> 5] as number) | (1 << (at & 31));
    }
  }

  /** False only where it is certainly not there. */
  mayHold(hash: number): boolean {
    const at = this.placeOf(hash);
    return ((this.bits[at >>> 5] as number) & (1 << (at & 31))) !== 0;
  }

  private placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

const MOST = 22; // two to the power of it: half a megabyte of bits
