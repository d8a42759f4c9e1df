import type { Scheme } from "@/lib/extraction/tagger/labels";

/** Weights of one layer of spans, whole numbers throughout, so that every machine finds the same. */
export interface Model {
  scheme: Scheme;
  /** Open addressing: the hash of a feature, 0 where a place is free; the number of the feature beside it. */
  keys: Int32Array;
  numbers: Int32Array;
  /** Feature `n` has weights from `starts[n]` to `starts[n + 1]`, each for a label. */
  starts: Int32Array;
  labels: Uint8Array;
  weights: Int8Array;
  /** Scores from label to label, at `from * size + to`. */
  transitions: Int32Array;
  /** What every word adds to each label: tuned so that as much is found as is missed. */
  bias: Int32Array;
  /** What a word leans, for each of two, to what the same word is elsewhere in the document. */
  lean: number;
}

/** Lays out the table in which features are looked up; `hashes[n]` is that of feature n. */
export function modelOf(
  scheme: Scheme,
  hashes: Int32Array,
  columns: Pick<Model, "starts" | "labels" | "weights" | "transitions" | "bias" | "lean">,
): Model {
  const size = 1 << (32 - Math.clz32(Math.max(8, hashes.length * 2)));
  const keys = new Int32Array(size);
  const numbers = new Int32Array(size);
  hashes.forEach((hash, number) => {
    let place = hash & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = hash === 0 ? 1 : hash;
    numbers[place] = number;
  });
  return { scheme, keys, numbers, ...columns };
}

/** The number of a feature, or -1. */
export function numberOf({ keys, numbers }: Model, hash: number): number {
  const mask = keys.length - 1;
  for (let place = hash & mask; ; place = (place + 1) & mask) {
    const key = keys[place];
    if (key === hash) return numbers[place] ?? -1;
    if (key === 0) return -1;
  }
}
