import fc from "fast-check";
import { expect, test } from "vitest";
import { bestSpans } from "@/lib/extraction/tagger/best-spans";
import { continues, isOpen, labelsOf, schemeOf } from "@/lib/extraction/tagger/labels";
import { modelOf } from "@/lib/extraction/tagger/model";
import { follows } from "@/lib/extraction/tagger/steps";

const scheme = schemeOf(["person", "place"]);
const L = scheme.size;
const some = (count: number, most: number) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: count, maxLength: count });

// With small scores many ways are equally good, and labels of different ones must not be put together.
test.each([
  [60, 20],
  [2, 1],
])(
  "no way through the labels is better than the one found, and the margin tells by how much others are worse (scores to %i, steps to %i)",
  (of, to) => {
    const words = fc.integer({ min: 1, max: 4 }).chain((length) => some(length * L, of));
    fc.assert(
      fc.property(words, some(L * L, to), (scores, transitions) => {
        const model = modelOf(scheme, new Int32Array(0), {
          ...{ starts: new Int32Array(1), labels: new Uint8Array(0), weights: new Int8Array(0) },
          ...{ transitions: Int32Array.from(transitions), bias: new Int32Array(L), lean: 0 },
        });
        const spans = bestSpans(model, Int32Array.from(scores), scores.length / L, L);
        const ways = allWays(scores, transitions);
        const best = Math.max(...ways.map(({ score }) => score));
        const found = [...labelsOf(scores.length / L, spans)];
        expect(ways.find(({ labels }) => labels.join() === found.join())?.score).toBe(best);
        for (const { first, last, margin } of spans) {
          const leads = found.slice(first, last).map((label, at) => {
            const others = ways.filter(({ labels }) => labels[first + at] !== label);
            return best - Math.max(...others.map(({ score }) => score));
          });
          expect(margin).toBe(Math.min(...leads));
        }
      }),
      { numRuns: 200 },
    );
  },
);

interface Way {
  labels: number[];
  score: number;
}

function allWays(scores: readonly number[], transitions: readonly number[]): Way[] {
  let ways: Way[] = [{ labels: [], score: 0 }];
  for (let row = 0; row < scores.length; row += L) {
    ways = ways.flatMap(({ labels, score }) =>
      Array.from({ length: L }, (_, label) => label)
        .filter((label) => (labels.length === 0 ? !continues(label) : follows(labels.at(-1) ?? 0, label)))
        .map((label) => {
          const step = labels.length === 0 ? 0 : (transitions[(labels.at(-1) ?? 0) * L + label] ?? 0);
          return { labels: [...labels, label], score: score + step + (scores[row + label] ?? 0) };
        }),
    );
  }
  return ways.filter(({ labels }) => !isOpen(labels.at(-1) ?? 0));
}
