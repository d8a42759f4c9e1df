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
}

export function quantise({ hashes, starts, labels, weights, transitions }: Chain, least = 0.08): Quantised {
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
  };
}

export const modelFrom = (chain: Chain, least?: number): Model => {
  const quantised = quantise(chain, least);
  return modelOf(chain.scheme, quantised.hashes, quantised);
};
