import { continues, isOpen, type LabelledSpan, OUTSIDE, spansOf } from "@/lib/extraction/tagger/labels";
import type { Model } from "@/lib/extraction/tagger/model";
import { follows, stepsOf } from "@/lib/extraction/tagger/steps";

export interface ScoredSpan extends LabelledSpan {
  /** By how much the best reading with other labels on some word of the span is worse, in units of weights. */
  margin: number;
}

const IMPOSSIBLE = -(2 ** 30);

/** The best way through scores of labels, `L` a word, with what it cost to leave it (Viterbi, whole numbers). */
export function bestSpans(model: Model, scores: Int32Array, length: number, L: number): ScoredSpan[] {
  const forward = forwardOf(model, scores, length, L);
  if (isAllOutside(model, scores, forward, length, L)) return [];
  const backward = backwardOf(model, scores, length, L);
  const leads = leadsOf(forward, backward, length, L);
  return spansOf(bestWay(model, scores, backward, length, L)).map((span) => ({
    ...span,
    margin: leastOf(leads, span),
  }));
}

/** The best way that leads to each label of each word. */
function forwardOf(model: Model, scores: Int32Array, length: number, L: number): Int32Array {
  const steps = stepsOf(model);
  const forward = new Int32Array(length * L);
  for (let label = 0; label < L; label++) forward[label] = continues(label) ? IMPOSSIBLE : (scores[label] as number);
  for (let row = L; row < length * L; row += L) {
    steps.forward(forward, row - L, row, IMPOSSIBLE);
    for (let at = row; at < row + L; at++)
      forward[at] = Math.max(IMPOSSIBLE, (forward[at] as number) + (scores[at] as number));
  }
  return forward;
}

/** No name at all is as good as the best way: then nothing needs to be gone back over. */
function isAllOutside(model: Model, scores: Int32Array, forward: Int32Array, length: number, L: number): boolean {
  const stay = stepsOf(model).step(OUTSIDE, OUTSIDE);
  let outside = (length - 1) * stay;
  for (let row = 0; row < length * L; row += L) outside += scores[row + OUTSIDE] as number;
  const last = (length - 1) * L;
  for (let label = 0; label < L; label++)
    if (!isOpen(label) && (forward[last + label] as number) > outside) return false;
  return true;
}

/** The best way on from each label of each word. */
function backwardOf(model: Model, scores: Int32Array, length: number, L: number): Int32Array {
  const steps = stepsOf(model);
  const backward = new Int32Array(length * L);
  const sums = new Int32Array(L);
  const last = (length - 1) * L;
  for (let label = 0; label < L; label++) backward[last + label] = isOpen(label) ? IMPOSSIBLE : 0;
  for (let row = last; row > 0; row -= L) {
    for (let label = 0; label < L; label++)
      sums[label] = (backward[row + label] as number) + (scores[row + label] as number);
    steps.backward(sums, 0, backward, row - L, IMPOSSIBLE);
  }
  return backward;
}

/**
 * The labels of the best way. Where several ways are equally good, the best label of each word alone may be of different ones,
 * so that each word goes on from the label of the word before it.
 */
function bestWay(model: Model, scores: Int32Array, backward: Int32Array, length: number, L: number): Uint8Array {
  const steps = stepsOf(model);
  const labels = new Uint8Array(length);
  for (let word = 0; word < length; word++) {
    const before = word === 0 ? OUTSIDE : (labels[word - 1] as number);
    let most = IMPOSSIBLE * 2;
    for (let label = 0; label < L; label++) {
      if (!follows(before, label)) continue;
      const step = word === 0 ? 0 : steps.step(before, label);
      const total = step + (scores[word * L + label] as number) + (backward[word * L + label] as number);
      if (total <= most) continue;
      most = total;
      labels[word] = label;
    }
  }
  return labels;
}

/** By how much the best way with another label on a word is worse, word by word. */
function leadsOf(forward: Int32Array, backward: Int32Array, length: number, L: number): Int32Array {
  const leads = new Int32Array(length);
  for (let word = 0; word < length; word++) {
    let first = IMPOSSIBLE * 2;
    let second = IMPOSSIBLE * 2;
    for (let at = word * L; at < (word + 1) * L; at++) {
      const total = (forward[at] as number) + (backward[at] as number);
      if (total > first) {
        second = first;
        first = total;
      } else if (total > second) second = total;
    }
    leads[word] = first - second;
  }
  return leads;
}

function leastOf(leads: Int32Array, { first, last }: LabelledSpan): number {
  let least = leads[first] as number;
  for (let word = first + 1; word < last; word++) least = Math.min(least, leads[word] as number);
  return least;
}
