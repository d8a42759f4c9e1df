import { type Block, shownBlocks } from "@/lib/text/block";
import { findQuote, type Quote } from "@/lib/text/quote";
import { contains, type Span } from "@/lib/text/span";

/** How much of what stood directly before or after must still stand there, in UTF-16 units. */
const NEIGHBOURS = 8;

/**
 * Where a fact of an older revision stands in a newer text, or null when it no longer does. The same words in another
 * place are not the same statement: what stood before them or after them must still stand there, and readers must see
 * them.
 */
export function carrySpan(text: string, blocks: readonly Block[], quote: Quote & { start: number }): Span | null {
  const span = findQuote(text, quote, quote.start);
  if (!span || !shownBlocks(blocks).some((block) => contains(block, span))) return null;
  const before = quote.prefix.slice(-NEIGHBOURS);
  const after = quote.suffix.slice(0, NEIGHBOURS);
  const isSamePlace = text.slice(0, span.start).endsWith(before) || text.startsWith(after, span.end);
  return isSamePlace ? span : null;
}
