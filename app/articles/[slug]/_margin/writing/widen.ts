import type { Span } from "@/lib/text/span";
import type { TextIndex } from "./text-index";

/**
 * A span without white space at its ends and with whole letters: an emoji or a letter with its accents is selected whole
 * or not at all. Null when nothing is left. → UAX #29, grapheme clusters
 */
export function wholeLetters(text: string, { start, end }: Span): Span | null {
  const from = letterStart(text, start);
  const to = letterEnd(text, Math.max(start, end));
  const words = text.slice(from, to);
  const trimmed = {
    start: from + (words.length - words.trimStart().length),
    end: to - (words.length - words.trimEnd().length),
  };
  return trimmed.start < trimmed.end ? trimmed : null;
}

/** No letter with its marks is longer, save in texts made to be odd. */
const LONGEST_LETTER = 64;

function letterStart(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_LETTER);
  const letter = segmenter("grapheme")
    .segment(text.slice(from, offset + LONGEST_LETTER))
    .containing(offset - from);
  return letter ? from + letter.index : offset;
}

function letterEnd(text: string, offset: number): number {
  const start = letterStart(text, offset);
  if (start === offset) return offset;
  const from = Math.max(0, start);
  const [letter] = segmenter("grapheme").segment(text.slice(from, from + 2 * LONGEST_LETTER));
  return letter ? from + letter.segment.length : offset;
}

export type Step = "word" | "sentence";
export type Edge = "start" | "end";

/**
 * Moves one edge of a span by a word or a sentence, for those who select by keys; it stays within the shown text and never
 * passes the other edge.
 */
export function moveEdge(index: TextIndex, span: Span, edge: Edge, by: Step, forward: boolean): Span {
  const stops = stopsOf(index, edge, by);
  const at = span[edge];
  const next = forward ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at);
  const moved = { ...span, [edge]: next ?? at };
  return moved.start < moved.end ? moved : span;
}

/** Where words or sentences begin, or end, in the shown blocks. */
function stopsOf(index: TextIndex, edge: Edge, by: Step): number[] {
  return index.blocks.flatMap(({ start, words }) =>
    Array.from(segmenter(by).segment(words))
      .filter((part) => (by === "word" ? part.isWordLike : part.segment.trim() !== ""))
      .map((part) => start + part.index + (edge === "start" ? 0 : part.segment.trimEnd().length)),
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(granularity: Step | "grapheme"): Intl.Segmenter {
  const known = segmenters.get(granularity) ?? new Intl.Segmenter("ru", { granularity });
  segmenters.set(granularity, known);
  return known;
}
