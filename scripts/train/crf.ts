import type { Scheme } from "@/lib/extraction/tagger/labels";
import { Descent } from "./descent";
import type { Indexed } from "./examples";
import { type FeatureLabels, labelsOfFeatures } from "./feature-labels";
import { Lattice } from "./lattice";
import { randomOrder } from "./order";
import type { Settings } from "./settings";

/** A trained chain: for feature f the weights of labels from `starts[f]` to `starts[f + 1]`; transitions by (from, to). */
export interface Chain {
  scheme: Scheme;
  hashes: Int32Array;
  starts: Int32Array;
  labels: Uint8Array;
  weights: Float32Array;
  transitions: Float32Array;
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), learnt by AdaGrad, weights averaged over
 * the later half. Every weight has a share common to all corpora and one of its own corpus (Daumé 2007); what comes out
 * is the sum for corpus 0. On a corpus as small as ours, the order in which sentences are seen moves a figure by more
 * than a point; the mean of several chains stands still, and costs nothing in reading.
 */
export function trainChain(indexed: Indexed, scheme: Scheme, settings: Settings): Chain {
  const pairs = labelsOfFeatures(indexed.examples, indexed.features, indexed.hashes.length, scheme.size, settings);
  const weights = new Float64Array(pairs.labels.length);
  const transitions = new Float64Array(scheme.size ** 2);
  for (let chain = 0; chain < settings.chains; chain++) {
    const learnt = learn(indexed, scheme, settings, pairs, FIRST_ORDER + chain);
    learnt.addTo(weights, transitions);
  }
  const mean = (sum: number): number => sum / settings.chains;
  return {
    scheme,
    hashes: indexed.hashes,
    ...pairs,
    weights: Float32Array.from(weights, mean),
    transitions: Float32Array.from(transitions, mean),
  };
}

const FIRST_ORDER = 17;

function learn(
  { examples, features }: Indexed,
  scheme: Scheme,
  settings: Settings,
  pairs: FeatureLabels,
  seed: number,
): Descent {
  const { epochs, dropout } = settings;
  const descent = new Descent(pairs, scheme.size, settings);
  const lattice = new Lattice(scheme);
  const random = randomOrder(seed);
  const order = Array.from(examples.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const index of order) {
      const example = examples[index];
      const known = features[index];
      if (!example || !known || example.labels.length === 0) continue;
      descent.step(lattice, example, dropout > 0 ? thinned(known, dropout, random.next) : known);
    }
    if (epoch >= epochs / 2) descent.remember();
  }
  return descent;
}

type Known = Indexed["features"][number];

/** Without a share of the features of each word. */
function thinned({ ids, starts }: Known, dropout: number, next: () => number): Known {
  const kept = new Int32Array(ids.length);
  const begins = new Int32Array(starts.length);
  let filled = 0;
  for (let word = 0; word + 1 < starts.length; word++) {
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++)
      if (next() >= dropout) kept[filled++] = ids[at] as number;
    begins[word + 1] = filled;
  }
  return { ids: kept, starts: begins };
}
