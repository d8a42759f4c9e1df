/** What was found right, what was found, and what was to be found. */
export interface Counts {
  right: number;
  found: number;
  expected: number;
}

export const noCounts = (): Counts => ({ right: 0, found: 0, expected: 0 });

export function sum(all: Iterable<Counts>): Counts {
  const total = noCounts();
  for (const { right, found, expected } of all) {
    total.right += right;
    total.found += found;
    total.expected += expected;
  }
  return total;
}

/** F1 of counts, rounded to a thousandth; 0 when nothing is right. */
export function f1({ right, found, expected }: Counts): number {
  return right === 0 ? 0 : Math.round((2000 * right) / (found + expected)) / 1000;
}

export const precision = ({ right, found }: Counts): number => share(right, found);
export const recall = ({ right, expected }: Counts): number => share(right, expected);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000);

/** "precision 0.912, recall 0.874 of 340": what stands beside an F1. */
export const shares = (counts: Counts): string =>
  `precision ${precision(counts).toFixed(3)}, recall ${recall(counts).toFixed(3)} of ${counts.expected}`;

/** Adds counts to those under a name. */
export function addTo(totals: Map<string, Counts>, name: string, counts: Counts): void {
  totals.set(name, sum([totals.get(name) ?? noCounts(), counts]));
}
