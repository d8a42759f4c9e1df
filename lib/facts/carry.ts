import { type Block, shownBlocks } from "@/lib/text/block";
import type { Anchor, Quoted } from "@/lib/text/reanchor/anchor";
import { contains, type Span } from "@/lib/text/span";

/** How much of what stood directly before or after must still stand there, in UTF-16 units. */
const NEIGHBOURS = 8;

/**
 * Where a decision on a fact of an older revision still holds in a newer text, or null when it no longer does. It must be
 * the same words, what stood before them or after them must still stand there (the same words in another place are not
 * the same statement), and readers must see them.
 */
export function decisionSpan(
  text: string,
  blocks: readonly Block[],
  quote: Quoted,
  { start, end }: Anchor,
): Span | null {
  if (start === null || end === null || text.slice(start, end) !== quote.exact) return null;
  if (!shownBlocks(blocks).some((block) => contains(block, { start, end }))) return null;
  const before = quote.prefix.slice(-NEIGHBOURS);
  const after = quote.suffix.slice(0, NEIGHBOURS);
  const isSamePlace = text.slice(0, start).endsWith(before) || text.startsWith(after, end);
  return isSamePlace ? { start, end } : null;
}
