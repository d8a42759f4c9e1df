import { EXTRACTOR_VERSION } from "@/lib/extraction/extract";
import type { Figure } from "../figures";
import { type DocumentCounts, readBaseline, writeBaseline } from "./baseline";
import { pairedBootstrap } from "./bootstrap";
import { type Counts, f1, sum } from "./counts";
import { trackedCounts } from "./tracked";

/** Every tracked metric against the last accepted version, by a paired bootstrap over the documents both know. */
export function changes(): Figure[] {
  const baseline = readBaseline();
  if (!baseline) return [row("change against data/baseline.json", null, "", "no baseline: npm run eval -- --accept")];
  return [...trackedCounts()].flatMap(([metric, now]) => {
    const before = baseline.counts.get(metric);
    return before
      ? [change(metric, before, now, baseline.extractor)]
      : [row(`change: ${metric}`, "new", "", "not in the baseline")];
  });
}

/** Takes the counts of this run as those to compare with from now on. */
export const accept = (): void => writeBaseline(EXTRACTOR_VERSION, trackedCounts());

type Documents = NonNullable<ReturnType<DocumentCounts["get"]>>;

function change(metric: string, before: Documents, now: Documents, extractor: string): Figure {
  const shared = [...now.keys()].filter((document) => before.has(document)).sort();
  const side = (of: Documents): Counts[] => shared.flatMap((document) => of.get(document) ?? []);
  const { difference, low, high, verdict } = pairedBootstrap(side(before), side(now));
  const from = `F1 ${percent(side(before))} in ${extractor}, ${percent(side(now))} now; ${shared.length} documents, 1,000 resamples`;
  return row(`change: ${metric}`, verdict, `${signed(difference)} [${signed(low)}, ${signed(high)}]`, from);
}

const row = (name: string, value: string | null, unit: string, reference: string): Figure => ({
  name,
  value,
  unit,
  bar: null,
  pass: null,
  reference,
});

const percent = (counts: readonly Counts[]): string => (100 * f1(sum(counts))).toFixed(1);
const signed = (points: number): string => (points >= 0 ? "+" : "−") + Math.abs(points).toFixed(1);
