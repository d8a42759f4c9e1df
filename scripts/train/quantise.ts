import { OUTSIDE, type Scheme } from "@/lib/extraction/tagger/labels";
import { type Model, modelOf } from "@/lib/extraction/tagger/model";
import type { Chain } from "./crf";

/** A unit of weight in the model: weights are rounded to it, and those that round to nothing are left out. */
export const UNIT = 1 / 32;

export interface Quantised {
  hashes: Int32Array;
  starts: Int32Array;
  labels: Uint8Array;
  weights: Int8Array;
  transitions: Int32Array;
  bias: Int32Array;
  lean: number;
}

/** How a layer is tuned, in units of weights: found by cross-validation on the items that train. */
export interface Tuning {
  /** Against leaving a word outside of all names. */
  outside: number;
  /** For beginning a span of these kinds. */
  begins: Readonly<Record<string, number>>;
  lean: number;
}

export function quantise(
  { scheme, hashes, starts, labels, weights, transitions }: Chain,
  least: number,
  tuning: Tuning,
): Quantised {
  const keptHashes: number[] = [];
  const keptStarts = [0];
  const keptLabels: number[] = [];
  const keptWeights: number[] = [];
  hashes.forEach((hash, feature) => {
    const before = keptLabels.length;
    for (let pair = starts[feature] ?? 0; pair < (starts[feature + 1] ?? 0); pair++) {
      const weight = weights[pair] ?? 0;
      if (Math.abs(weight) < least) continue;
      keptLabels.push(labels[pair] ?? 0);
      keptWeights.push(Math.max(-127, Math.min(127, Math.round(weight / UNIT))));
    }
    if (keptLabels.length === before) return;
    keptHashes.push(hash);
    keptStarts.push(keptLabels.length);
  });
  return {
    hashes: Int32Array.from(keptHashes),
    starts: Int32Array.from(keptStarts),
    labels: Uint8Array.from(keptLabels),
    weights: Int8Array.from(keptWeights),
    transitions: Int32Array.from(transitions, (score) => Math.round(score / UNIT)),
    bias: biasOf(scheme, tuning),
    lean: tuning.lean,
  };
}

function biasOf({ size, kinds }: Scheme, { outside, begins }: Tuning): Int32Array {
  const bias = new Int32Array(size);
  bias[OUTSIDE] = -outside;
  kinds.forEach((kind, at) => {
    bias[4 * at + 1] = begins[kind] ?? 0;
    bias[4 * at + 4] = begins[kind] ?? 0;
  });
  return bias;
}

export const modelFrom = (chain: Chain, least: number, tuning: Tuning): Model => {
  const quantised = quantise(chain, least, tuning);
  return modelOf(chain.scheme, quantised.hashes, quantised);
};
