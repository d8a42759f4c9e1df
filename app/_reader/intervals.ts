import type { Span } from "@/lib/text/span";
import { lastAtMost } from "./text-index";

/** Finds which of many spans cover a place, without asking each of them. */
export class Intervals<S extends Span> {
  readonly #spans: S[];
  readonly #starts: number[];
  /** How far the spans up to this one reach: where that is short of a place, none before it covers the place either. */
  readonly #reach: number[] = [];

  constructor(spans: Iterable<S>) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#starts = this.#spans.map(({ start }) => start);
    let reach = -1;
    for (const { end } of this.#spans) {
      reach = Math.max(reach, end);
      this.#reach.push(reach);
    }
  }

  /** The spans over the character at this offset, the shortest first: what is on top is what was meant. */
  at(offset: number): S[] {
    const found: S[] = [];
    for (let i = lastAtMost(this.#starts, offset); i >= 0 && (this.#reach[i] ?? 0) > offset; i--) {
      const span = this.#spans[i];
      if (span && span.end > offset) found.push(span);
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  }
}

/**
 * The stretches that at least so many of the spans cover, in order and apart from one another: twenty thousand notes on
 * one article leave a few of them to be painted.
 */
export function coveredBy(spans: readonly Span[], least = 1): Span[] {
  const starts = spans.map(({ start }) => start).sort((a, b) => a - b);
  const ends = spans.map(({ end }) => end).sort((a, b) => a - b);
  const covered: Span[] = [];
  let [open, nextEnd, from] = [0, 0, 0];
  for (const start of starts) {
    for (; (ends[nextEnd] ?? 0) < start; nextEnd++) {
      if (open-- === least) covered.push({ start: from, end: ends[nextEnd] ?? 0 });
    }
    if (++open === least) from = start;
  }
  for (; nextEnd < ends.length; nextEnd++) if (open-- === least) covered.push({ start: from, end: ends[nextEnd] ?? 0 });
  return covered.filter(({ start, end }) => start < end);
}

/** What is left of spans when others are taken out of them; both in order and apart from one another. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let first = 0;
  for (const { start, end } of spans) {
    while (first < taken.length && (taken[first]?.end ?? 0) <= start) first++;
    let from = start;
    for (let i = first; i < taken.length && (taken[i]?.start ?? 0) < end; i++) {
      const other = taken[i];
      if (!other) break;
      if (other.start > from) left.push({ start: from, end: other.start });
      from = Math.max(from, other.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
