import { Random } from "../bench/random";
import { type Counts, noCounts, sum } from "./counts";

export interface Change {
  /** F1 now less F1 before, in points (100 is perfect). */
  difference: number;
  /** The interval that holds 95 % of the resamples. */
  low: number;
  high: number;
  verdict: "better" | "worse" | "no real change";
}

const RESAMPLES = 1000;
const SEED = 20_261_123;

/**
 * A paired bootstrap over documents: as many documents as there are, drawn with replacement, the same for both sides;
 * the change is real when the middle 95 % of the differences lie on one side of nought. The seed is fixed, so that the
 * same counts give the same answer. → Efron & Tibshirani, An Introduction to the Bootstrap (1993), ch. 13
 */
export function pairedBootstrap(before: readonly Counts[], now: readonly Counts[]): Change {
  const difference = f1Of(sum(now)) - f1Of(sum(before));
  const random = new Random(SEED);
  const differences = Array.from({ length: RESAMPLES }, () => {
    const [one, other] = [noCounts(), noCounts()];
    for (let drawn = 0; drawn < now.length; drawn++) {
      const at = random.whole(0, now.length - 1);
      add(one, before[at]);
      add(other, now[at]);
    }
    return f1Of(other) - f1Of(one);
  }).sort((a, b) => a - b);
  const [low, high] = [at(differences, 0.025), at(differences, 0.975)];
  const verdict = low > 0 ? "better" : high < 0 ? "worse" : "no real change";
  return { difference, low, high, verdict };
}

const f1Of = ({ right, found, expected }: Counts): number =>
  found + expected === 0 ? 100 : (200 * right) / (found + expected);

function add(to: Counts, more: Counts | undefined): void {
  to.right += more?.right ?? 0;
  to.found += more?.found ?? 0;
  to.expected += more?.expected ?? 0;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0;
