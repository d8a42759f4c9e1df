import type { Example, Indexed } from "./examples";
import type { FeatureLabels } from "./feature-labels";
import type { Lattice } from "./lattice";
import type { Settings } from "./settings";

/** What stands at the beginning of every sum of squares, so that the first step is finite. */
const LEAST_SQUARE = 1e-8;
/** A slope that is as good as none. */
const FLAT = 1e-5;

/**
 * The weights while they are learnt by AdaGrad. Of every pair of feature and label the weights lie together, each before
 * the sum of its squared slopes: first those common to all corpora, then those of each corpus; a look-up waits for memory.
 */
export class Descent {
  readonly #pairs: FeatureLabels;
  readonly #L: number;
  readonly #settings: Settings;
  readonly #weights: Float32Array;
  readonly #transitions: Float32Array;
  /** Numbers of a pair. */
  readonly #width: number;
  readonly #summed: Float64Array;
  readonly #summedTransitions: Float64Array;
  #summands = 0;

  constructor(pairs: FeatureLabels, L: number, settings: Settings) {
    this.#pairs = pairs;
    this.#L = L;
    this.#settings = settings;
    this.#width = settings.domains > 1 ? 2 * (settings.domains + 1) : 2;
    this.#weights = empty(pairs.labels.length * this.#width);
    this.#transitions = empty(L * L * this.#width);
    this.#summed = new Float64Array(pairs.labels.length);
    this.#summedTransitions = new Float64Array(L * L);
  }

  /** Goes a step downhill for one sentence, whose known features these are. */
  step(lattice: Lattice, example: Example, features: Indexed["features"][number]): void {
    const own = this.#width > 2 ? 2 * (1 + example.domain) : 0;
    lattice.begin(example.labels.length);
    this.#score(lattice, features, own);
    const { unary, pairwise } = lattice.expect(example);
    this.#descend(unary, features, own);
    const { rate, l2 } = this.#settings;
    for (let arc = 0; arc < this.#L ** 2; arc++) {
      const slope = pairwise[arc] as number;
      if (slope === 0) continue;
      const at = arc * this.#width;
      descend(this.#transitions, at, slope, rate, l2);
      if (own > 0) descend(this.#transitions, at + own, slope, rate, l2);
    }
  }

  #score(lattice: Lattice, { ids, starts: words }: Indexed["features"][number], own: number): void {
    const { scores } = lattice;
    const { starts, labels } = this.#pairs;
    const [weights, width] = [this.#weights, this.#width];
    const scale = this.#settings.dropout > 0 ? 1 / (1 - this.#settings.dropout) : 1;
    for (let word = 0; word + 1 < words.length; word++) {
      const base = word * this.#L;
      for (let at = words[word] as number; at < (words[word + 1] as number); at++) {
        const feature = ids[at] as number;
        const end = starts[feature + 1] as number;
        for (let pair = starts[feature] as number; pair < end; pair++) {
          const value = (weights[pair * width] as number) + (own > 0 ? (weights[pair * width + own] as number) : 0);
          const to = base + (labels[pair] as number);
          scores[to] = (scores[to] as number) + value * scale;
        }
      }
    }
    for (let arc = 0; arc < this.#L ** 2; arc++) {
      const at = arc * width;
      const score = (this.#transitions[at] as number) + (own > 0 ? (this.#transitions[at + own] as number) : 0);
      lattice.setTransition(arc, score);
    }
  }

  #descend(unary: Float64Array, { ids, starts: words }: Indexed["features"][number], own: number): void {
    const { starts, labels } = this.#pairs;
    const { rate, l2 } = this.#settings;
    const [weights, width] = [this.#weights, this.#width];
    for (let word = 0; word + 1 < words.length; word++) {
      const base = word * this.#L;
      for (let at = words[word] as number; at < (words[word + 1] as number); at++) {
        const feature = ids[at] as number;
        const end = starts[feature + 1] as number;
        for (let pair = starts[feature] as number; pair < end; pair++) {
          const slope = unary[base + (labels[pair] as number)] as number;
          if (slope < FLAT && slope > -FLAT) continue;
          descend(weights, pair * width, slope, rate, l2);
          if (own > 0) descend(weights, pair * width + own, slope, rate, l2);
        }
      }
    }
  }

  /** Keeps the weights as they stand, for their mean. */
  remember(): void {
    const width = this.#width;
    const target = width > 2 ? 2 : 0;
    const add = (sums: Float64Array, weights: Float32Array): void => {
      for (let at = 0; at < sums.length; at++)
        sums[at] =
          (sums[at] as number) +
          (weights[at * width] as number) +
          (target > 0 ? (weights[at * width + target] as number) : 0);
    };
    add(this.#summed, this.#weights);
    add(this.#summedTransitions, this.#transitions);
    this.#summands++;
  }

  /** Adds the mean of what was remembered, as corpus 0 has it. */
  addTo(weights: Float64Array, transitions: Float64Array): void {
    for (let at = 0; at < weights.length; at++)
      weights[at] = (weights[at] as number) + (this.#summed[at] as number) / this.#summands;
    for (let at = 0; at < transitions.length; at++)
      transitions[at] = (transitions[at] as number) + (this.#summedTransitions[at] as number) / this.#summands;
  }
}

function empty(length: number): Float32Array {
  const weights = new Float32Array(length);
  for (let at = 1; at < length; at += 2) weights[at] = LEAST_SQUARE;
  return weights;
}

/** AdaGrad: a step is the shorter the longer those before it were. */
function descend(weights: Float32Array, at: number, gradient: number, rate: number, l2: number): void {
  const weight = weights[at] as number;
  const slope = gradient + l2 * weight;
  const square = (weights[at + 1] as number) + slope * slope;
  weights[at + 1] = square;
  weights[at] = weight - (rate * slope) / Math.sqrt(square);
}
