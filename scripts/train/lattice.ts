import { continues, isOpen, kindOf, type Scheme } from "@/lib/extraction/tagger/labels";
import type { Example } from "./examples";

/** Sums over all ways to label a sentence, forward and backward. */
export class Lattice {
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
