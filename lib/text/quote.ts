import type { Span } from "@/lib/text/span";

/** The words of a span with what stands around them. → https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Describes a span by its words and up to `context` UTF-16 units on each side; never cuts a surrogate pair. */
export function describeQuote(text: string, { start, end }: Span, context = 64): Quote {
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}

/**
 * Where the exact words of a quote stand; null when they do not. Of several places the one whose surroundings agree
 * best, then the one nearest to `hint`, then the first. Linear in the text, whatever the quote.
 */
export function findQuote(text: string, quote: Quote, hint = 0): Span | null {
  let best: { start: number; agreement: number } | null = null;
  for (const start of occurrences(text, quote.exact)) {
    const end = start + quote.exact.length;
    if (splitsPair(text, start) || splitsPair(text, end)) continue;
    const agreement = sameBefore(text, start, quote.prefix) + sameAfter(text, end, quote.suffix);
    const nearer = best && agreement === best.agreement && Math.abs(start - hint) < Math.abs(best.start - hint);
    if (!best || agreement > best.agreement || nearer) best = { start, agreement };
  }
  return best && { start: best.start, end: best.start + quote.exact.length };
}

const CONTEXT_READ = 256;

function sameBefore(text: string, offset: number, prefix: string): number {
  const most = Math.min(prefix.length, offset, CONTEXT_READ);
  let same = 0;
  while (same < most && text[offset - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same;
}

function sameAfter(text: string, offset: number, suffix: string): number {
  const most = Math.min(suffix.length, text.length - offset, CONTEXT_READ);
  let same = 0;
  while (same < most && text[offset + same] === suffix[same]) same++;
  return same;
}

/** All places of `words`, overlapping ones too, by Knuth, Morris and Pratt: "аа…" in "аа…" stays linear. */
function* occurrences(text: string, words: string): Generator<number> {
  if (words === "") return;
  const borders = borderLengths(words);
  let matched = 0;
  for (let index = 0; index < text.length; index++) {
    while (matched > 0 && text[index] !== words[matched]) matched = borders[matched - 1] ?? 0;
    if (text[index] === words[matched]) matched++;
    if (matched < words.length) continue;
    yield index - words.length + 1;
    matched = borders[matched - 1] ?? 0;
  }
}

/** For each beginning of `words`, the length of the longest beginning that is also its end. */
function borderLengths(words: string): number[] {
  const borders = [0];
  for (let index = 1, border = 0; index < words.length; index++) {
    while (border > 0 && words[index] !== words[border]) border = borders[border - 1] ?? 0;
    if (words[index] === words[border]) border++;
    borders.push(border);
  }
  return borders;
}

function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
