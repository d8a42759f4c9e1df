import { bestSpans, type ScoredSpan } from "@/lib/extraction/tagger/best-spans";
import type { Features } from "@/lib/extraction/tagger/features";
import { type Model, pairsOf } from "@/lib/extraction/tagger/model";

/** The best labels of a sentence that may follow one another, as spans (Viterbi, whole numbers). */
export function decode(model: Model, features: Features): ScoredSpan[] {
  const length = features.starts.length - 1;
  const L = model.scheme.size;
  if (length === 0) return [];
  const scores = scoresOf(model, features);
  return bestSpans(model, scores, length, L);
}

/** The sum of the weights of each label on each word. */
export function scoresOf(model: Model, { hashes, starts }: Features): Int32Array {
  const L = model.scheme.size;
  const length = starts.length - 1;
  const scores = new Int32Array(length * L);
  for (let word = 0; word < length; word++) {
    scores.set(model.bias, word * L);
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++)
      addWeights(model, hashes[at] as number, scores, word * L);
  }
  return scores;
}

/** Adds what a feature is worth to the scores of labels from `base` on. */
export function addWeights(model: Model, hash: number, scores: Int32Array, base: number): void {
  const start = pairsOf(model, hash);
  if (start < 0) return;
  const { pairs } = model;
  const end = start + (pairs[start] as number);
  for (let place = start + 1; place <= end; place++) {
    const pair = pairs[place] as number;
    const at = base + (pair & 0xff);
    scores[at] = (scores[at] as number) + (pair >> 8);
  }
}
