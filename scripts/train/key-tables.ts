interface Count {
  right: number;
  all: number;
}

interface Known extends Count {
  /** The same by folder. */
  own: Map<string, Count>;
}

/**
 * How often candidates with a key were right, also without one folder, so that none sees its own answers, nor those of its
 * neighbours, which say what texts of another folder never will.
 */
export class KeyCounts {
  private readonly counts: Map<string, Known>[] = [];
  private readonly base: Count = { right: 0, all: 0 };

  add(table: number, key: string, folder: string, right: number): void {
    const counts = this.counts[table] ?? new Map<string, Known>();
    this.counts[table] = counts;
    const known = counts.get(key) ?? { right: 0, all: 0, own: new Map() };
    counts.set(key, known);
    const own = known.own.get(folder) ?? { right: 0, all: 0 };
    known.own.set(folder, own);
    for (const each of table === 0 ? [known, own, this.base] : [known, own]) {
      each.right += right;
      each.all += 1;
    }
  }

  /** The worth of a key, without what a folder itself says. */
  worth(table: number, key: string, folder: string | null): number {
    const known = this.counts[table]?.get(key);
    if (!known) return 0;
    const own = folder === null ? undefined : known.own.get(folder);
    return this.value(known.right - (own?.right ?? 0), known.all - (own?.all ?? 0));
  }

  tables(): Map<string, number>[] {
    return this.counts.map(
      (counts) =>
        new Map([...counts].flatMap(([key, { right, all }]) => (all >= LEAST ? [[key, this.value(right, all)]] : []))),
    );
  }

  private value(right: number, all: number): number {
    if (all < LEAST) return 0;
    const base = this.base.right / Math.max(1, this.base.all);
    return Math.round(20 * Math.log((right + PRIOR * base) / (all + PRIOR) / base)) / 20;
  }
}

const LEAST = 2;
const PRIOR = 6;
