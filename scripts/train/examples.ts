import type { Features } from "@/lib/extraction/tagger/features";

/** A sentence to learn from, in one of several corpora that need not agree in what they mark. */
export interface Example {
  features: Features;
  /** A label a word. */
  labels: Uint8Array;
  /** Which corpus: 0 is the one the tagger is for. */
  domain: number;
  /** Where the corpus does not mark everything: a row of labels a word, 1 where the label may be right. */
  possible?: Uint8Array;
}

/** Examples with features that occur often enough, numbered from 0. */
export interface Indexed {
  examples: readonly Example[];
  /** Hash of each feature. */
  hashes: Int32Array;
  /** Of each example: feature numbers of all its words, and where those of a word begin. */
  features: readonly { ids: Int32Array; starts: Int32Array }[];
}

export function indexFeatures(examples: readonly Example[], atLeast: number): Indexed {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of features.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= atLeast) ids.set(hash, ids.size);
  return {
    examples,
    hashes: Int32Array.from(ids.keys()),
    features: examples.map(({ features }) => known(features, ids)),
  };
}

function known(
  { hashes, starts }: Features,
  ids: ReadonlyMap<number, number>,
): { ids: Int32Array; starts: Int32Array } {
  const kept = new Int32Array(hashes.length);
  const begins = new Int32Array(starts.length);
  let filled = 0;
  for (let word = 0; word + 1 < starts.length; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const id = ids.get(hashes[at] ?? 0);
      if (id !== undefined) kept[filled++] = id;
    }
    begins[word + 1] = filled;
  }
  return { ids: kept.slice(0, filled), starts: begins };
}
