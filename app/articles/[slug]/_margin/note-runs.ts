import { byPlace, isPlaced, type NoteSpan, type PlacedNote } from "@/lib/annotations/note-span";
import { segment, spansByBlock } from "@/lib/text/segments";
import type { Span } from "@/lib/text/span";

/** A stretch of a text under the same notes. */
export interface NoteRun extends Span {
  /** Those that cover it, the longest first; empty where there are too many to be told apart. */
  notes: readonly PlacedNote[];
  /** The notes whose words end with it. */
  ends: readonly PlacedNote[];
}

/** What is drawn of the notes in each block of a text: the covered stretches, and which notes begin there. */
export interface NotedBlock {
  runs: NoteRun[];
  /** The notes whose words begin in this block, in the order of the text. */
  begun: PlacedNote[];
}

/** More notes than these are drawn as covered or not covered: a reader could not tell their edges apart either. */
export const MOST_TOLD_APART = 300;

/** Cuts the words of notes out of a text, block by block. Notes without a place are left out. */
export function notedBlocks(blocks: readonly Span[], notes: readonly NoteSpan[]): NotedBlock[] {
  const placed = notes.filter(isPlaced).sort(byPlace);
  const begun = begunIn(blocks, placed);
  if (placed.length > MOST_TOLD_APART) {
    const dealt = spansByBlock(blocks, covered(placed));
    return blocks.map((block, i) => ({ runs: clipped(block, dealt[i] ?? []), begun: begun[i] ?? [] }));
  }
  const dealt = spansByBlock(blocks, placed);
  return blocks.map((block, i) => ({ runs: runsOf(block, dealt[i] ?? []), begun: begun[i] ?? [] }));
}

function runsOf(block: Span, notes: readonly PlacedNote[]): NoteRun[] {
  const layered = notes.map(({ start, end }) => ({ start, end, layer: 0 }));
  const runs = segment(block, layered).filter(({ covers }) => covers.length > 0);
  return runs.map(({ start, end, covers }) => {
    const over = covers.flatMap((index) => notes[index] ?? []);
    return { start, end, notes: over, ends: over.filter((note) => note.end === end) };
  });
}

const clipped = (block: Span, spans: readonly Span[]): NoteRun[] =>
  spans.map(({ start, end }) => ({
    start: Math.max(start, block.start),
    end: Math.min(end, block.end),
    notes: [],
    ends: [],
  }));

/** The stretches that at least one of the spans covers; spans in the order of the text. */
export function covered(spans: readonly Span[]): Span[] {
  const union: Span[] = [];
  for (const { start, end } of spans) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) union.push({ start, end });
  }
  return union;
}

// A note that begins between two blocks belongs to the next.
function begunIn(blocks: readonly Span[], placed: readonly PlacedNote[]): PlacedNote[][] {
  const begun: PlacedNote[][] = blocks.map(() => []);
  let at = 0;
  for (const note of placed) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= note.start) at++;
    begun[at]?.push(note);
  }
  return begun;
}
