import { continues, isOpen, kindOf, type Scheme } from "@/lib/extraction/tagger/labels";
import type { Model } from "@/lib/extraction/tagger/model";

/** Whether a label may stand right after another. */
export const follows = (from: number, to: number): boolean =>
  isOpen(from) ? continues(to) && kindOf(from) === kindOf(to) : !continues(to);

/**
 * The steps of a model from label to label, in two sorts: within a span, where a label has two that may come before it, and
 * between spans, where all that end may come before all that begin. Scores of steps lie near one another, so of the many
 * steps between spans those from labels far behind the best need not be tried.
 */
export class Steps {
  private readonly size: number;
  private readonly transitions: Int32Array;
  /** Labels after which nothing is open, and labels that go on with nothing: outside is the first of both. */
  private readonly ends: Int32Array;
  private readonly begins: Int32Array;
  /** By how much the best step between spans is better than the worst. */
  private readonly range: number;
  /** Labels worth trying. */
  private readonly near: Int32Array;

  constructor({ scheme, transitions }: Pick<Model, "scheme" | "transitions">) {
    this.size = scheme.size;
    this.transitions = transitions;
    this.ends = labelsThat(scheme, (label) => !isOpen(label));
    this.begins = labelsThat(scheme, (label) => !continues(label));
    const between = [...this.ends].flatMap((from) => [...this.begins].map((to) => this.step(from, to)));
    this.range = Math.max(...between) - Math.min(...between);
    this.near = new Int32Array(scheme.size);
  }

  step(from: number, to: number): number {
    return this.transitions[from * this.size + to] as number;
  }

  /** The best that `scores` at `from` lead to, label by label, at `to`; nothing is less than `least`. */
  forward(scores: Int32Array, from: number, to: number, least: number): void {
    const { size, transitions, begins, near } = this;
    const count = this.nearest(scores, from, this.ends);
    for (let at = 0; at < begins.length; at++) {
      const label = begins[at] as number;
      let best = least;
      for (let other = 0; other < count; other++) {
        const before = near[other] as number;
        const score = (scores[from + before] as number) + (transitions[before * size + label] as number);
        if (score > best) best = score;
      }
      scores[to + label] = best;
    }
    for (let begin = 1; begin < size; begin += 4) {
      for (let label = begin + 1; label < begin + 3; label++) {
        const begun = (scores[from + begin] as number) + (transitions[begin * size + label] as number);
        const gone = (scores[from + begin + 1] as number) + (transitions[(begin + 1) * size + label] as number);
        scores[to + label] = Math.max(least, begun, gone);
      }
    }
  }

  /** The best that may come after each label, of what is worth `scores` at `from`; it is written at `to` of `best`. */
  backward(scores: Int32Array, from: number, best: Int32Array, to: number, least: number): void {
    const { size, transitions, ends, near } = this;
    const count = this.nearest(scores, from, this.begins);
    for (let at = 0; at < ends.length; at++) {
      const label = ends[at] as number;
      let most = least;
      for (let other = 0; other < count; other++) {
        const after = near[other] as number;
        const score = (scores[from + after] as number) + (transitions[label * size + after] as number);
        if (score > most) most = score;
      }
      best[to + label] = most;
    }
    for (let begin = 1; begin < size; begin += 4) {
      for (let label = begin; label < begin + 2; label++) {
        const inside = (scores[from + begin + 1] as number) + (transitions[label * size + begin + 1] as number);
        const ended = (scores[from + begin + 2] as number) + (transitions[label * size + begin + 2] as number);
        best[to + label] = Math.max(least, inside, ended);
      }
    }
  }

  /** How many of the labels are near enough to the best of them; they stand in `near`. */
  private nearest(scores: Int32Array, from: number, labels: Int32Array): number {
    const { near, range } = this;
    let best = scores[from + (labels[0] as number)] as number;
    for (let at = 1; at < labels.length; at++) {
      const score = scores[from + (labels[at] as number)] as number;
      if (score > best) best = score;
    }
    let count = 0;
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] as number;
      if ((scores[from + label] as number) >= best - range) near[count++] = label;
    }
    return count;
  }
}

const labelsThat = ({ size }: Scheme, isAsked: (label: number) => boolean): Int32Array =>
  Int32Array.from(Array.from({ length: size }, (_, label) => label).filter(isAsked));

const known = new WeakMap<Model, Steps>();

export function stepsOf(model: Model): Steps {
  const steps = known.get(model) ?? new Steps(model);
  known.set(model, steps);
  return steps;
}
