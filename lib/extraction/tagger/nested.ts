import type { Word } from "@/lib/extraction/reading";
import { bestSpans, type ScoredSpan } from "@/lib/extraction/tagger/best-spans";
import { addWeights } from "@/lib/extraction/tagger/decode";
import type { Features } from "@/lib/extraction/tagger/features";
import { hashOf, mix } from "@/lib/extraction/tagger/hash";
import type { Model } from "@/lib/extraction/tagger/model";
import { quickScores } from "@/lib/extraction/tagger/quick-scores";

/** Kinds of span in which names may stand. */
export const NESTING: ReadonlySet<string> = new Set([
  "organisation",
  "facility",
  "position",
  "event",
  "work",
  "law",
  "place",
]);

/** The features of words of a span as the layer of nested names sees them: each also together with the kind of the outer span. */
export function nestedFeatures({ hashes, starts }: Features, first: number, last: number, outer: string): Features {
  const from = starts[first] ?? 0;
  const end = starts[last] ?? from;
  const kind = kindHash(outer);
  const nested = new Int32Array(2 * (end - from) + 3 * (last - first));
  const begins = new Int32Array(last - first + 1);
  let filled = 0;
  for (let word = first; word < last; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const hash = hashes[at] ?? 0;
      nested[filled++] = hash;
      nested[filled++] = mix(kind, hash);
    }
    for (const hash of ofPlace(kind, word - first, last - 1 - word)) nested[filled++] = hash;
    begins[word - first + 1] = filled;
  }
  return { hashes: nested.subarray(0, filled), starts: begins };
}

const kindHash = (outer: string): number => hashOf(`in ${outer}`);

/** What tells where a word stands in the span: so many words from its beginning and from its end. */
const ofPlace = (kind: number, before: number, after: number): [number, number, number] => [
  kind,
  mix(kind, Math.min(3, before) + 11),
  mix(kind, Math.min(3, after) + 21),
];

/** The names directly within a span of words; their words count from the beginning of the sentence. */
export function spansWithin(
  model: Model,
  words: readonly Word[],
  atoms: Int32Array,
  { first, last }: { first: number; last: number },
  outer: string,
): ScoredSpan[] {
  const kind = kindHash(outer);
  const L = model.scheme.size;
  const scores = quickScores(model, words, atoms, { first, last }, kind);
  for (let word = first; word < last; word++) {
    for (const hash of ofPlace(kind, word - first, last - 1 - word))
      addWeights(model, hash, scores, (word - first) * L);
  }
  return bestSpans(model, scores, last - first, L)
    .map((span) => ({ ...span, first: span.first + first, last: span.last + first }))
    .filter((span) => span.last - span.first < last - first);
}
