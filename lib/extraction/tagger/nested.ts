import { decode, type ScoredSpan } from "@/lib/extraction/tagger/decode";
import { type Features, featuresAt } from "@/lib/extraction/tagger/features";
import { hashOf, mix } from "@/lib/extraction/tagger/hash";
import type { Model } from "@/lib/extraction/tagger/model";

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
  const kind = hashOf(`in ${outer}`);
  const nested = new Int32Array(2 * (end - from) + 3 * (last - first));
  const begins = new Int32Array(last - first + 1);
  let filled = 0;
  for (let word = first; word < last; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const hash = hashes[at] ?? 0;
      nested[filled++] = hash;
      nested[filled++] = mix(kind, hash);
    }
    nested[filled++] = kind;
    nested[filled++] = mix(kind, Math.min(3, word - first) + 11);
    nested[filled++] = mix(kind, Math.min(3, last - 1 - word) + 21);
    begins[word - first + 1] = filled;
  }
  return { hashes: nested.subarray(0, filled), starts: begins };
}

/** The names directly within a span; their words count from the beginning of the sentence. */
export function spansWithin(
  model: Model,
  atoms: Int32Array,
  { first, last }: { first: number; last: number },
  outer: string,
): ScoredSpan[] {
  return decode(model, nestedFeatures(featuresAt(atoms, first, last), 0, last - first, outer))
    .map((span) => ({ ...span, first: span.first + first, last: span.last + first }))
    .filter((span) => span.last - span.first < last - first);
}
