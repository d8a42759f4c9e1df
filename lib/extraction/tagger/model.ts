import { Sieve } from "@/lib/extraction/sieve";
import type { Scheme } from "@/lib/extraction/tagger/labels";

/** Weights of one layer of spans, whole numbers throughout, so that every machine finds the same. */
export interface Model {
  scheme: Scheme;
  /**
   * Open addressing, two numbers a place: the hash of a feature, 0 where the place is free, and where its weights begin
   * among the pairs. A look-up waits for memory, so what belongs together lies together.
   */
  table: Int32Array;
  /** For each feature how many weights it has, then each with its label: the label in the low byte, the weight above. */
  pairs: Int16Array;
  /** Most features of a word are in no table. */
  sieve: Sieve;
  /** What was looked up lately, two numbers a place: features come again and again within a document. */
  recent: Int32Array;
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
  const { starts, labels, weights } = columns;
  const size = 1 << (32 - Math.clz32(Math.max(8, hashes.length * 1.5)));
  const table = new Int32Array(2 * size);
  const pairs = new Int16Array(labels.length + hashes.length);
  let filled = 0;
  hashes.forEach((hash, number) => {
    let place = hash & (size - 1);
    while (table[2 * place] !== 0) place = (place + 1) & (size - 1);
    table[2 * place] = hash === 0 ? 1 : hash;
    table[2 * place + 1] = filled;
    const [start, end] = [starts[number] as number, starts[number + 1] as number];
    pairs[filled++] = end - start;
    for (let at = start; at < end; at++) pairs[filled++] = (labels[at] as number) | ((weights[at] as number) << 8);
  });
  const recent = new Int32Array(2 * RECENT);
  recent[1] = -1; // 0 is no feature
  return { scheme, table, pairs, sieve: new Sieve(hashes), recent, ...columns };
}

const RECENT = 16_384;

/** Where the weights of a feature begin among the pairs, or -1. */
export function pairsOf(model: Model, hash: number): number {
  const { recent } = model;
  const place = 2 * ((hash ^ (hash >>> 12)) & (RECENT - 1));
  if (recent[place] === hash) return recent[place + 1] as number;
  const found = lookUp(model, hash);
  recent[place] = hash;
  recent[place + 1] = found;
  return found;
}

function lookUp({ table, sieve }: Model, hash: number): number {
  if (!sieve.mayHold(hash)) return -1;
  const mask = (table.length >> 1) - 1;
  for (let place = hash & mask; ; place = (place + 1) & mask) {
    const key = table[2 * place];
    if (key === hash) return table[2 * place + 1] as number;
    if (key === 0) return -1;
  }
}
