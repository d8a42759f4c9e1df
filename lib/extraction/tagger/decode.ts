import type { Features } from "@/lib/extraction/tagger/features";
import { continues, isOpen, kindOf, type LabelledSpan, type Scheme, spansOf } from "@/lib/extraction/tagger/labels";
import { type Model, pairsOf } from "@/lib/extraction/tagger/model";

export interface ScoredSpan extends LabelledSpan {
  /** By how much the best reading with other labels on some word of the span is worse, in units of weights. */
  margin: number;
}

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

const IMPOSSIBLE = -(2 ** 30);

/** The best way through scores of labels, with what it cost to leave it. */
export function bestSpans(model: Model, scores: Int32Array, length: number, L: number): ScoredSpan[] {
  const { from, to } = arcsOf(model.scheme);
  const { transitions } = model;
  const forward = new Int32Array(length * L).fill(IMPOSSIBLE);
  const backward = new Int32Array(length * L).fill(IMPOSSIBLE);
  for (let label = 0; label < L; label++) {
    if (!continues(label)) forward[label] = scores[label] as number;
    if (!isOpen(label)) backward[(length - 1) * L + label] = 0;
  }
  for (let word = 1; word < length; word++) {
    const row = word * L;
    const before = row - L;
    for (let arc = 0; arc < from.length; arc++) {
      const a = from[arc] as number;
      const b = to[arc] as number;
      const score = (forward[before + a] as number) + (transitions[a * L + b] as number);
      if (score > (forward[row + b] as number)) forward[row + b] = score;
    }
    for (let label = 0; label < L; label++)
      forward[row + label] = Math.max(IMPOSSIBLE, (forward[row + label] as number) + (scores[row + label] as number));
  }
  for (let word = length - 1; word > 0; word--) {
    const row = word * L;
    const before = row - L;
    for (let arc = 0; arc < from.length; arc++) {
      const a = from[arc] as number;
      const b = to[arc] as number;
      const score = (backward[row + b] as number) + (scores[row + b] as number) + (transitions[a * L + b] as number);
      if (score > (backward[before + a] as number)) backward[before + a] = score;
    }
  }
  const best = new Uint8Array(length);
  const lead = new Int32Array(length);
  let previous = -1;
  for (let word = 0; word < length; word++) {
    let first = IMPOSSIBLE * 2;
    let second = IMPOSSIBLE * 2;
    let chosen = 0;
    for (let label = 0; label < L; label++) {
      const total = (forward[word * L + label] as number) + (backward[word * L + label] as number);
      if (total > first) {
        second = first;
        first = total;
        chosen = label;
      } else if (total > second) second = total;
    }
    if (previous >= 0 && !follows(previous, chosen))
      chosen = fallback(previous, chosen, model, forward, backward, word * L, L);
    best[word] = chosen;
    lead[word] = first - second;
    previous = chosen;
  }
  return spansOf(best).map((span) => ({
    ...span,
    margin: lead.subarray(span.first, span.last).reduce((a, b) => Math.min(a, b)),
  }));
}

/** Two readings of the same score may cross; then the one begun is gone on with. */
function fallback(
  previous: number,
  chosen: number,
  _model: Model,
  forward: Int32Array,
  backward: Int32Array,
  row: number,
  L: number,
): number {
  let best = -1;
  for (let label = 0; label < L; label++) {
    if (!follows(previous, label)) continue;
    const total = (forward[row + label] as number) + (backward[row + label] as number);
    if (best < 0 || total > (forward[row + best] as number) + (backward[row + best] as number)) best = label;
  }
  return best < 0 ? chosen : best;
}

const follows = (from: number, to: number): boolean =>
  isOpen(from) ? continues(to) && kindOf(from) === kindOf(to) : !continues(to);

const arcs = new Map<number, { from: Int32Array; to: Int32Array }>();

function arcsOf({ size }: Scheme): { from: Int32Array; to: Int32Array } {
  const known = arcs.get(size);
  if (known) return known;
  const from: number[] = [];
  const to: number[] = [];
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++)
      if (follows(a, b)) {
        from.push(a);
        to.push(b);
      }
  const made = { from: Int32Array.from(from), to: Int32Array.from(to) };
  arcs.set(size, made);
  return made;
}
