import { describeQuote, findQuote } from "@/lib/text/quote";
import type { Quoted } from "@/lib/text/reanchor/anchor";
import type { Span } from "@/lib/text/span";
import type { Selection } from "./annotation";

/** Context kept on each side, UTF-16 units; the standard recommends enough to tell equal words apart. */
const CONTEXT = 64;

/**
 * Where selected words stand in a text: at the offsets they came with if they still do, else where words and context
 * agree best. Null when the text does not hold them. The context that is kept is the text's own, not the client's.
 */
export function placeSelection(text: string, selection: Selection): Quoted | null {
  const span = standing(text, selection) ?? findQuote(text, selection, selection.start ?? 0);
  return span && { ...span, ...describeQuote(text, span, CONTEXT) };
}

function standing(text: string, { exact, start }: Selection): Span | null {
  if (start === undefined) return null;
  const end = start + exact.length;
  return text.slice(start, end) === exact ? { start, end } : null;
}
