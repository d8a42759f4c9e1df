import { compared } from "@/lib/extraction/morphology/letters";
import type { Source } from "./open-corpora";

/** How often each word had each features, by number. */
type Shares = Map<string, Map<number, number>>;

export interface Ranks {
  /** Of each features: the mean share they have among the readings of a word. */
  weights: number[];
  /** Words with the numbers of their features, best first, where the weights would order them otherwise. */
  ranked: Map<string, number[]>;
}

/** What the counted words of the corpus tell about the order of readings. */
export function ranksOf(
  frequencies: Source["frequencies"],
  featuresOfTag: (tag: string) => number | null,
  size: number,
): Ranks {
  const shares = sharesByWord(frequencies, featuresOfTag);
  const weights = meanShares(shares, size);
  const ranked = new Map<string, number[]>();
  for (const [word, its] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const best = [...its].sort(([a, x], [b, y]) => y - x || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    const order = best.map(([features]) => features);
    if (order.some((features, at) => at > 0 && weight(weights, features) > weight(weights, order[at - 1]))) {
      ranked.set(word, order.slice(0, 4));
    }
  }
  return { weights, ranked };
}

const weight = (weights: readonly number[], features: number | undefined): number => weights[features ?? -1] ?? 0;

function sharesByWord(frequencies: Source["frequencies"], featuresOfTag: (tag: string) => number | null): Shares {
  const shares: Shares = new Map();
  for (const [word, tag, share] of frequencies) {
    const features = featuresOfTag(tag);
    if (features === null) continue;
    const key = compared(word);
    const its = shares.get(key) ?? new Map<number, number>();
    shares.set(key, its.set(features, (its.get(features) ?? 0) + share));
  }
  return shares;
}

/** In thousandths. Features that no counted word has weigh less than any that one has. */
function meanShares(shares: Shares, size: number): number[] {
  const sums = new Float64Array(size);
  const words = new Float64Array(size);
  for (const its of shares.values()) {
    if (its.size < 2) continue;
    for (const [features, share] of its) {
      sums[features] = (sums[features] ?? 0) + share / 1e6;
      words[features] = (words[features] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, at) => Math.round((1000 * (sum + 0.05)) / ((words[at] ?? 0) + 1)));
}
