import type { Span } from "./span";

/** A span to be drawn. Of two that cover the same words, the one of the lower layer is drawn outside the other. */
export interface Layered extends Span {
  layer: number;
}

/** A stretch of text that the same spans cover throughout: their indices, outermost first. */
export interface Run extends Span {
  covers: readonly number[];
}

/** A node of the drawing: one span over a stretch (`index`), or bare text (`index` null, nothing inside). */
export interface Piece extends Span {
  index: number | null;
  inner: Piece[];
}

/**
 * Cuts a range of text wherever one of the spans begins or ends. Every character of the range is in exactly one run, in
 * order; spans reach beyond the range or overlap as they like. Offsets are UTF-16 units, `end` exclusive.
 */
export function segment(range: Span, spans: readonly Layered[]): Run[] {
  const inside = outermostFirst(range, spans);
  const cuts = cutsOf(range, inside, spans);
  const runs: Run[] = [];
  let open: number[] = [];
  let next = 0;
  const byStart = [...inside].sort((a, b) => at(spans, a).start - at(spans, b).start);
  const rank = new Map(inside.map((index, place) => [index, place]));

  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [at(cuts, i), at(cuts, i + 1)];
    open = open.filter((index) => at(spans, index).end > start);
    const before = next;
    while (next < byStart.length && at(spans, at(byStart, next)).start <= start) open.push(at(byStart, next++));
    if (next > before) open.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    runs.push({ start, end, covers: [...open] });
  }
  return runs;
}

/**
 * Puts runs into one another as elements stand on a page: neighbours under the same span share its piece. A span that
 * crosses another comes in several pieces, never twice over the same words.
 */
export function nest(runs: readonly Run[], depth = 0): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < runs.length; ) {
    const index = at(runs, i).covers[depth] ?? null;
    let after = i + 1;
    while (after < runs.length && (at(runs, after).covers[depth] ?? null) === index) after++;
    const together = runs.slice(i, after);
    const { start } = at(together, 0);
    const { end } = at(together, together.length - 1);
    const isPlain = index === null || together.every(({ covers }) => covers.length === depth + 1);
    pieces.push({ start, end, index, inner: isPlain ? [] : nest(together, depth + 1) });
    i = after;
  }
  return pieces;
}

/** Deals spans out to the blocks they touch; both lists in the order of the text. A span may touch several blocks. */
export function spansByBlock<S extends Span>(blocks: readonly Span[], spans: readonly S[]): S[][] {
  const dealt: S[][] = blocks.map(() => []);
  let first = 0;
  for (const span of spans) {
    while (first < blocks.length && at(blocks, first).end <= span.start) first++;
    for (let i = first; i < blocks.length && at(blocks, i).start < span.end; i++) dealt[i]?.push(span);
  }
  return dealt;
}

function outermostFirst(range: Span, spans: readonly Layered[]): number[] {
  const inside: number[] = [];
  spans.forEach(({ start, end }, index) => {
    if (start < end && start < range.end && end > range.start) inside.push(index);
  });
  return inside.sort((a, b) => {
    const [one, other] = [at(spans, a), at(spans, b)];
    return one.layer - other.layer || one.start - other.start || other.end - one.end || a - b;
  });
}

function cutsOf(range: Span, inside: readonly number[], spans: readonly Span[]): number[] {
  const cuts = new Set([range.start, range.end]);
  for (const index of inside) {
    const { start, end } = at(spans, index);
    if (start > range.start) cuts.add(start);
    if (end < range.end) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}
