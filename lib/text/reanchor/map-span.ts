import search from "approx-string-match";
import type { Span } from "../span";
import type { ChangeBlock } from "./change-blocks";

export interface Mapped extends Span {
  /** Share of the quote's characters that stand unchanged in the newer text, 0 to 1. */
  kept: number;
}

interface Quoted extends Span {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Words of the context by which a replaced beginning or end is found. */
const EDGE = 16;
const EDGE_ERRORS = 4;

/**
 * Where a span of the older text lies in the newer one, as far as its words were kept. A beginning or end that was
 * rewritten is found by the words next to it; of what an edit tore far apart the larger part is taken. Null when nothing of
 * it was kept.
 */
export function mapSpan(blocks: readonly ChangeBlock[], quote: Quoted, after: string): Mapped | null {
  const length = quote.end - quote.start;
  const parts = keptParts(blocks, quote);
  const whole = mapParts(together(parts, length + 20), quote, after);
  if (!whole || whole.end - whole.start <= 1.9 * length + 20) return whole;
  return mapParts(together(parts, length / 4), quote, after);
}

function mapParts(kept: readonly Part[], quote: Quoted, after: string): Mapped | null {
  const length = quote.end - quote.start;
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return null;
  const share = sizeOf(kept) / length;
  const start = first.oldStart > quote.start ? beginning(after, quote, first.start, first.oldStart) : first.start;
  const end = last.oldEnd < quote.end ? ending(after, quote, last.end, last.oldEnd) : last.end;
  return { ...trimmed(after, { start, end }), kept: share };
}

/** Where an offset of the older text is expected in the newer: within what was kept exactly, within a change in proportion. */
export function mapOffset(blocks: readonly ChangeBlock[], offset: number): number {
  const block = blocks[firstAt(blocks, offset)];
  if (!block) return blocks.at(-1)?.newEnd ?? 0;
  if (block.same) return block.newStart + offset - block.oldStart;
  const part = (offset - block.oldStart) / Math.max(1, block.oldEnd - block.oldStart);
  return Math.round(block.newStart + part * (block.newEnd - block.newStart));
}

interface Part extends Span {
  oldStart: number;
  oldEnd: number;
}

function keptParts(blocks: readonly ChangeBlock[], { start, end }: Span): Part[] {
  const parts: Part[] = [];
  for (let at = firstAt(blocks, start); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.oldStart >= end) break;
    const [from, to] = [Math.max(start, block.oldStart), Math.min(end, block.oldEnd)];
    if (!block.same || to <= from) continue;
    const shift = block.newStart - block.oldStart;
    parts.push({ start: from + shift, end: to + shift, oldStart: from, oldEnd: to });
  }
  return farApart(parts);
}

/** What an edit tore apart is found where most of it stands, with no more than `gap` of new text in between. */
function together(parts: readonly Part[], gap: number): Part[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1)?.at(-1);
    if (last && part.start - last.end <= gap) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups.reduce<Part[]>((most, group) => (sizeOf(group) > sizeOf(most) ? group : most), []);
}

const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, { start, end }) => sum + end - start, 0);

// A comma that happens to stand alone far away is no part of the quote: spaces and signs at the edges count for nothing.
function farApart(parts: Part[]): Part[] {
  const isWordy = ({ oldStart, oldEnd }: Part): boolean => oldEnd - oldStart > 2;
  const from = parts.findIndex(isWordy);
  const to = parts.findLastIndex(isWordy);
  return from < 0 ? [] : parts.slice(from, to + 1);
}

/**
 * Share of a stretch of the newer text that came from words of the older one outside a quote: what stands there is
 * somebody else's, however like it is.
 */
export function foreignShare(blocks: readonly ChangeBlock[], { start, end }: Span, quote: Span): number {
  let foreign = 0;
  for (let at = firstNewAt(blocks, start); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.newStart >= end) break;
    if (!block.same) continue;
    const shift = block.oldStart - block.newStart;
    const [from, to] = [Math.max(start, block.newStart), Math.min(end, block.newEnd)];
    const own = Math.max(0, Math.min(to + shift, quote.end) - Math.max(from + shift, quote.start));
    foreign += to - from - own;
  }
  return foreign / Math.max(1, end - start);
}

function firstNewAt(blocks: readonly ChangeBlock[], offset: number): number {
  return bisect(blocks, ({ newEnd }) => newEnd <= offset);
}

/** The first block that ends after an offset. */
function firstAt(blocks: readonly ChangeBlock[], offset: number): number {
  return bisect(blocks, ({ oldEnd }) => oldEnd <= offset);
}

function bisect(blocks: readonly ChangeBlock[], isBefore: (block: ChangeBlock) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && isBefore(block)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quote's head was rewritten: it begins after the last words of the prefix, when they stand near enough. */
function beginning(after: string, { exact, prefix, start }: Quoted, keptAt: number, oldKeptAt: number): number {
  const words = prefix.slice(-EDGE);
  const lost = oldKeptAt - start;
  const reach = Math.min(exact.length, lost * 2 + EDGE) + words.length;
  const from = Math.max(0, keptAt - reach);
  const found =
    words.length < 4 ? null : nearest(search(after.slice(from, keptAt), words, EDGE_ERRORS), (match) => match.end);
  const begin = found === null ? keptAt : from + found;
  return keptAt - begin < 0.6 * exact.length + 12 ? begin : keptAt;
}

function ending(after: string, { exact, suffix, end }: Quoted, keptTo: number, oldKeptTo: number): number {
  const words = suffix.slice(0, EDGE);
  const lost = end - oldKeptTo;
  const reach = Math.min(exact.length, lost * 2 + EDGE) + words.length;
  const part = after.slice(keptTo, keptTo + reach);
  const found = words.length < 4 ? null : nearest(search(part, words, EDGE_ERRORS), (match) => -match.start);
  const finish = found === null ? keptTo : keptTo - found;
  return finish - keptTo < 0.6 * exact.length + 12 ? finish : keptTo;
}

interface Match {
  start: number;
  end: number;
  errors: number;
}

/** Of the matches with the fewest errors, the one that is farthest along. */
function nearest(matches: readonly Match[], along: (match: Match) => number): number | null {
  const fewest = Math.min(...matches.map(({ errors }) => errors));
  const places = matches.filter(({ errors }) => errors === fewest).map(along);
  return places.length === 0 ? null : Math.max(...places);
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
