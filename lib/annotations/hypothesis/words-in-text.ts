import { findQuote, type Quote } from "@/lib/text/quote";
import type { Span } from "@/lib/text/span";

/**
 * Where words that a browser gave stand in a text, whatever blanks stand between them: between two paragraphs a page may
 * have none where our text has a line feed, and within a word it may have soft hyphens. Null when they stand nowhere.
 */
export function findWords(text: string, { exact, prefix, suffix }: Quote): Span | null {
  const squeezed = squeeze(text);
  const words = squeeze(exact).letters;
  if (words === "") return null;
  const quote = { exact: words, prefix: squeeze(prefix).letters, suffix: squeeze(suffix).letters };
  const found = findQuote(squeezed.letters, quote);
  if (!found) return null;
  const first = squeezed.offsets[found.start];
  const last = squeezed.offsets[found.end - 1];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

const BLANK = /[\s\u00ad\u200b\ufeff]/u;

/** A text without its blanks, and where each of its UTF-16 units stood. */
function squeeze(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = "";
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text[offset] ?? "";
    if (BLANK.test(unit)) continue;
    letters += unit;
    offsets.push(offset);
  }
  return { letters, offsets };
}
