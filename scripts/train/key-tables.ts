/** How often candidates with a key were right, also without one document, so that none sees its own answers. */
export class KeyCounts {
  private readonly counts: Map<string, [right: number, all: number]>[] = [];
  private readonly own = new Map<string, [number, number]>();
  private readonly base: [number, number] = [0, 0];

  add(table: number, key: string, document: number, right: boolean): void {
    const counts = this.counts[table] ?? new Map<string, [right: number, all: number]>();
    this.counts[table] = counts;
    bump(counts, key, right);
    bump(this.own, `${table} ${document} ${key}`, right);
    if (table === 0) {
      this.base[0] += right ? 1 : 0;
      this.base[1] += 1;
    }
  }

  /** The worth of a key, without what a document itself says. */
  worth(table: number, key: string, document: number | null): number {
    const [right, all] = this.counts[table]?.get(key) ?? [0, 0];
    const [ownRight, ownAll] = document === null ? [0, 0] : (this.own.get(`${table} ${document} ${key}`) ?? [0, 0]);
    return this.value(right - ownRight, all - ownAll);
  }

  tables(): Map<string, number>[] {
    return this.counts.map(
      (counts) =>
        new Map([...counts].flatMap(([key, [right, all]]) => (all >= LEAST ? [[key, this.value(right, all)]] : []))),
    );
  }

  private value(right: number, all: number): number {
    if (all < LEAST) return 0;
    const base = this.base[0] / Math.max(1, this.base[1]);
    return Math.round(20 * Math.log((right + PRIOR * base) / (all + PRIOR) / base)) / 20;
  }
}

const LEAST = 2;
const PRIOR = 6;

function bump(counts: Map<string, [number, number]>, key: string, right: boolean): void {
  const known = counts.get(key) ?? [0, 0];
  counts.set(key, [known[0] + (right ? 1 : 0), known[1] + 1]);
}
