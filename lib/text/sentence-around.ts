import type { Block } from "./block";
import { readSentences } from "./sentences";
import { contains, overlaps, type Span } from "./span";

export interface SentenceAround {
  /** The sentence (or sentences, when the span runs over several) in which the span stands. */
  text: string;
  /** Where it begins in the whole text. */
  start: number;
  /** For an item of a list: the paragraph that leads the list in. */
  lead: string | null;
  inBox: boolean;
}

/** The words a reader needs around a span: its sentence within its block, and what introduces it. */
export function sentenceAround(text: string, blocks: readonly Block[], span: Span): SentenceAround {
  const index = blocks.findIndex((block) => contains(block, span));
  const block = blocks[index] ?? lineOf(text, span);
  const parts = readSentences(text, block).filter((sentence) => overlaps(sentence, span));
  const start = Math.min(parts[0]?.start ?? span.start, span.start);
  const end = Math.max(parts.at(-1)?.end ?? span.end, span.end);
  return {
    text: text.slice(start, end).trimEnd(),
    start,
    lead: leadOf(text, blocks, index),
    inBox: "box" in block && block.box === true,
  };
}

function lineOf(text: string, { start, end }: Span): Span {
  const after = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: after < 0 ? text.length : after };
}

function leadOf(text: string, blocks: readonly Block[], index: number): string | null {
  if (blocks[index]?.kind !== "item") return null;
  const before = blocks.slice(0, index).findLast((block) => block.kind !== "item");
  return before?.kind === "paragraph" && !before.omitted ? text.slice(before.start, before.end) : null;
}
