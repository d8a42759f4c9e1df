import { continues, isOpen, kindOf, type Scheme } from "@/lib/extraction/tagger/labels";
import type { Example, Indexed } from "./examples";
import { randomOrder } from "./order";

export interface Settings {
  epochs: number;
  rate: number;
  l2: number;
  /** Features seen this often get a weight for every label, others only for those they were seen with. */
  denseFrom: number;
  /** Share of features left out at random in each word, so that no feature is leant on alone. */
  dropout: number;
  domains: number;
}

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
 * is the sum for corpus 0.
 */
export function trainChain({ examples, hashes, features }: Indexed, scheme: Scheme, settings: Settings): Chain {
  const { epochs, rate, l2, domains, dropout } = settings;
  const L = scheme.size;
  const { starts, labels } = pairsOf(examples, features, hashes.length, L, settings.denseFrom);
  const P = labels.length;
  const D = domains > 1 ? domains + 1 : 1;
  const weights = new Float32Array(P * D);
  const squares = new Float32Array(P * D).fill(1e-8);
  const T = L * L;
  const transitions = new Float32Array(T * D);
  const transitionSquares = new Float32Array(T * D).fill(1e-8);
  const summed = new Float64Array(P);
  const summedTransitions = new Float64Array(T);
  let summands = 0;
  const lattice = new Lattice(scheme);
  const random = randomOrder(17);
  const order = Array.from(examples.keys());
  const dropKeep = 1 / (1 - dropout);

  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const index of order) {
      const example = examples[index];
      const known = features[index];
      if (!example || !known) continue;
      const length = example.labels.length;
      if (length === 0) continue;
      const own = D > 1 ? (1 + example.domain) * P : 0;
      const ownT = D > 1 ? (1 + example.domain) * T : 0;
      let ids = known.ids;
      let wordStarts = known.starts;
      let scale = 1;
      if (dropout > 0) {
        const kept = new Int32Array(ids.length);
        const begins = new Int32Array(wordStarts.length);
        let filled = 0;
        for (let word = 0; word < length; word++) {
          for (let at = wordStarts[word] as number; at < (wordStarts[word + 1] as number); at++)
            if (random.next() >= dropout) kept[filled++] = ids[at] as number;
          begins[word + 1] = filled;
        }
        ids = kept;
        wordStarts = begins;
        scale = dropKeep;
      }
      lattice.begin(length);
      const { scores } = lattice;
      for (let word = 0; word < length; word++) {
        const base = word * L;
        for (let at = wordStarts[word] as number; at < (wordStarts[word + 1] as number); at++) {
          const feature = ids[at] as number;
          const end = starts[feature + 1] as number;
          for (let pair = starts[feature] as number; pair < end; pair++) {
            const value = (weights[pair] as number) + (own > 0 ? (weights[own + pair] as number) : 0);
            scores[base + (labels[pair] as number)] =
              (scores[base + (labels[pair] as number)] as number) + value * scale;
          }
        }
      }
      for (let t = 0; t < T; t++)
        lattice.setTransition(t, (transitions[t] as number) + (ownT > 0 ? (transitions[ownT + t] as number) : 0));
      const expected = lattice.expect(example);
      const { unary, pairwise } = expected;
      for (let word = 0; word < length; word++) {
        const base = word * L;
        for (let at = wordStarts[word] as number; at < (wordStarts[word + 1] as number); at++) {
          const feature = ids[at] as number;
          const end = starts[feature + 1] as number;
          for (let pair = starts[feature] as number; pair < end; pair++) {
            const gradient = unary[base + (labels[pair] as number)] as number;
            if (gradient < 1e-5 && gradient > -1e-5) continue;
            step(weights, squares, pair, gradient, rate, l2);
            if (own > 0) step(weights, squares, own + pair, gradient, rate, l2);
          }
        }
      }
      for (let t = 0; t < T; t++) {
        const gradient = pairwise[t] as number;
        if (gradient === 0) continue;
        step(transitions, transitionSquares, t, gradient, rate, l2);
        if (ownT > 0) step(transitions, transitionSquares, ownT + t, gradient, rate, l2);
      }
    }
    if (epoch >= epochs / 2) {
      summands++;
      const target = D > 1 ? P : 0;
      for (let pair = 0; pair < P; pair++)
        summed[pair] =
          (summed[pair] as number) + (weights[pair] as number) + (target > 0 ? (weights[target + pair] as number) : 0);
      for (let t = 0; t < T; t++)
        summedTransitions[t] =
          (summedTransitions[t] as number) + (transitions[t] as number) + (D > 1 ? (transitions[T + t] as number) : 0);
    }
  }
  return {
    scheme,
    hashes,
    starts,
    labels,
    weights: Float32Array.from(summed, (sum) => sum / summands),
    transitions: Float32Array.from(summedTransitions, (sum) => sum / summands),
  };
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  rate: number,
  l2: number,
): void {
  const weight = weights[at] as number;
  const slope = gradient + l2 * weight;
  const square = (squares[at] as number) + slope * slope;
  squares[at] = square;
  weights[at] = weight - (rate * slope) / Math.sqrt(square);
}

/** The labels each feature has weights for. */
function pairsOf(
  examples: readonly Example[],
  features: Indexed["features"],
  count: number,
  L: number,
  denseFrom: number,
) {
  const frequency = new Int32Array(count);
  const seen = new Set<number>();
  examples.forEach((example, index) => {
    const known = features[index];
    if (!known) return;
    example.labels.forEach((label, word) => {
      for (let at = known.starts[word] as number; at < (known.starts[word + 1] as number); at++) {
        const feature = known.ids[at] as number;
        frequency[feature] = (frequency[feature] as number) + 1;
        seen.add(feature * L + label);
      }
    });
  });
  const perFeature = new Int32Array(count);
  for (const pair of seen) perFeature[Math.floor(pair / L)] = (perFeature[Math.floor(pair / L)] as number) + 1;
  const starts = new Int32Array(count + 1);
  for (let feature = 0; feature < count; feature++)
    starts[feature + 1] =
      (starts[feature] as number) + ((frequency[feature] as number) >= denseFrom ? L : (perFeature[feature] as number));
  const labels = new Uint8Array(starts[count] as number);
  const filled = Int32Array.from(starts.subarray(0, count));
  for (const pair of seen) {
    const feature = Math.floor(pair / L);
    if ((frequency[feature] as number) >= denseFrom) continue;
    const at = filled[feature] as number;
    labels[at] = pair % L;
    filled[feature] = at + 1;
  }
  for (let feature = 0; feature < count; feature++) {
    if ((frequency[feature] as number) >= denseFrom)
      for (let label = 0; label < L; label++) labels[(starts[feature] as number) + label] = label;
    else labels.subarray(starts[feature], starts[feature + 1]).sort();
  }
  return { starts, labels };
}

/** Sums over all ways to label a sentence, forward and backward. */
class Lattice {
  scores = new Float64Array(0);
  #potentials = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  #unary = new Float64Array(0);
  readonly #pairwise: Float64Array;
  readonly #transitions: Float64Array;
  readonly #from: number[];
  readonly #to: number[];
  #length = 0;
  readonly #L: number;
  readonly #first: Uint8Array;
  readonly #last: Uint8Array;

  constructor(scheme: Scheme) {
    const L = scheme.size;
    this.#L = L;
    this.#pairwise = new Float64Array(L * L);
    this.#transitions = new Float64Array(L * L);
    this.#from = [];
    this.#to = [];
    for (let from = 0; from < L; from++)
      for (let to = 0; to < L; to++) {
        const may = isOpen(from) ? continues(to) && kindOf(from) === kindOf(to) : !continues(to);
        if (may) {
          this.#from.push(from);
          this.#to.push(to);
        }
      }
    this.#first = Uint8Array.from({ length: L }, (_, label) => (continues(label) ? 0 : 1));
    this.#last = Uint8Array.from({ length: L }, (_, label) => (isOpen(label) ? 0 : 1));
  }

  begin(length: number): void {
    const size = length * this.#L;
    if (this.scores.length < size) {
      this.scores = new Float64Array(size * 2);
      this.#potentials = new Float64Array(size * 2);
      this.#alpha = new Float64Array(size * 2);
      this.#beta = new Float64Array(size * 2);
      this.#unary = new Float64Array(size * 2);
      this.#scale = new Float64Array(length * 2);
    } else this.scores.fill(0, 0, size);
    this.#length = length;
  }

  setTransition(at: number, score: number): void {
    this.#transitions[at] = Math.exp(score);
  }

  /** Expected minus seen. */
  expect({ labels, possible }: Example): { unary: Float64Array; pairwise: Float64Array } {
    const L = this.#L;
    this.#pairwise.fill(0);
    this.#unary.fill(0, 0, this.#length * L);
    this.#potential(null);
    this.#sum(1);
    if (possible) {
      this.#potential(possible);
      this.#sum(-1);
    } else
      for (let word = 0; word < this.#length; word++) {
        const label = labels[word] as number;
        this.#unary[word * L + label] = (this.#unary[word * L + label] as number) - 1;
        if (word > 0)
          this.#pairwise[(labels[word - 1] as number) * L + label] =
            (this.#pairwise[(labels[word - 1] as number) * L + label] as number) - 1;
      }
    return { unary: this.#unary, pairwise: this.#pairwise };
  }

  #potential(possible: Uint8Array | null): void {
    const L = this.#L;
    for (let word = 0; word < this.#length; word++) {
      let best = -Infinity;
      for (let label = 0; label < L; label++) best = Math.max(best, this.scores[word * L + label] as number);
      for (let label = 0; label < L; label++) {
        const at = word * L + label;
        this.#potentials[at] =
          possible && possible[at] === 0 ? 0 : Math.exp((this.scores[at] as number) - best) + 1e-30;
      }
    }
    for (let label = 0; label < L; label++) {
      if (this.#first[label] === 0) this.#potentials[label] = 0;
      if (this.#last[label] === 0) this.#potentials[(this.#length - 1) * L + label] = 0;
    }
  }

  #sum(sign: number): void {
    const L = this.#L;
    const length = this.#length;
    const alpha = this.#alpha;
    const beta = this.#beta;
    const potentials = this.#potentials;
    const transitions = this.#transitions;
    const from = this.#from;
    const to = this.#to;
    const arcs = from.length;
    let total = 0;
    for (let label = 0; label < L; label++) total += alpha[label] = potentials[label] as number;
    this.#scale[0] = total;
    for (let label = 0; label < L; label++) alpha[label] = (alpha[label] as number) / total;
    for (let word = 1; word < length; word++) {
      const row = word * L;
      const before = row - L;
      alpha.fill(0, row, row + L);
      for (let arc = 0; arc < arcs; arc++) {
        const a = from[arc] as number;
        const b = to[arc] as number;
        alpha[row + b] =
          (alpha[row + b] as number) + (alpha[before + a] as number) * (transitions[a * L + b] as number);
      }
      total = 0;
      for (let label = 0; label < L; label++)
        total += alpha[row + label] = (alpha[row + label] as number) * (potentials[row + label] as number);
      this.#scale[word] = total;
      for (let label = 0; label < L; label++) alpha[row + label] = (alpha[row + label] as number) / total;
    }
    beta.fill(1, (length - 1) * L, length * L);
    for (let word = length - 1; word > 0; word--) {
      const row = word * L;
      const before = row - L;
      beta.fill(0, before, row);
      const scale = this.#scale[word] as number;
      for (let label = 0; label < L; label++)
        beta[row + label] = ((beta[row + label] as number) * (potentials[row + label] as number)) / scale;
      for (let arc = 0; arc < arcs; arc++) {
        const a = from[arc] as number;
        const b = to[arc] as number;
        const flow = (transitions[a * L + b] as number) * (beta[row + b] as number);
        beta[before + a] = (beta[before + a] as number) + flow;
        this.#pairwise[a * L + b] = (this.#pairwise[a * L + b] as number) + sign * (alpha[before + a] as number) * flow;
      }
      // beta of this row now holds potential × beta / scale: divide out where the marginal is taken
    }
    for (let word = 0; word < length; word++) {
      const row = word * L;
      let norm = 0;
      for (let label = 0; label < L; label++) norm += this.#mass(word, row + label);
      for (let label = 0; label < L; label++)
        this.#unary[row + label] = (this.#unary[row + label] as number) + (sign * this.#mass(word, row + label)) / norm;
    }
  }

  #mass(word: number, at: number): number {
    const potential = this.#potentials[at] as number;
    if (potential === 0) return 0;
    const b = this.#beta[at] as number;
    return (this.#alpha[at] as number) * (word === 0 ? b : (b * (this.#scale[word] as number)) / potential);
  }
}
