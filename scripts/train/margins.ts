import { decode } from "@/lib/extraction/tagger/decode";
import { type Scheme, spansOf } from "@/lib/extraction/tagger/labels";
import type { WeightsHead } from "@/lib/extraction/tagger/weights";
import { trainChain } from "./crf";
import { type Example, indexFeatures } from "./examples";
import { modelFrom, type Tuning } from "./quantise";
import { confidenceTable } from "./reliability";
import type { Settings } from "./settings";

/**
 * How sure a span of a margin is: weights are trained on some examples and read others; the share of spans that are right
 * rises with the margin (isotonic regression in steps).
 */
export function calibrationOf(
  train: readonly Example[],
  held: readonly Example[],
  scheme: Scheme,
  { settings, least, tuning }: { settings: Settings; least: number; tuning: Tuning },
): WeightsHead["calibration"] {
  const model = modelFrom(trainChain(indexFeatures(train, 2), scheme, settings), least, tuning);
  const judged = held.flatMap(({ features, labels }) => {
    const right = new Set(spansOf(labels).map(({ first, last, kind }) => `${first} ${last} ${kind}`));
    return decode(model, features).map(({ first, last, kind, margin }) => ({
      rule: SPANS,
      score: margin,
      right: right.has(`${first} ${last} ${kind}`),
    }));
  });
  return [...(confidenceTable(judged)[SPANS] ?? [])].map(([from, sure]): [number, number] => [from, sure]);
}

const SPANS = "spans";
