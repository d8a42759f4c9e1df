import type { Span } from "@/lib/text/span";

/** A line of a text without the white space at its ends. */
export interface Line extends Span {
  /** The words, cut at 400 units: enough to tell what a line is, and no pattern has more to read. */
  opening: string;
  /** The last units of the words, at most 40. */
  ending: string;
  /** A line without words stood before it. */
  afterGap: boolean;
}

/** The lines that have words, in order; "\n", "\r\n", "\r" and the Unicode separators end a line. Linear. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const raw of rawLines(text)) {
    const { start, end } = trimmed(text, raw);
    if (start === end) {
      gap = true;
      continue;
    }
    const opening = text.slice(start, Math.min(end, start + 400));
    lines.push({ start, end, opening, ending: text.slice(Math.max(start, end - 40), end), afterGap: gap });
    gap = false;
  }
  return lines;
}

function* rawLines(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: separator } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    yield { start, end: index };
    start = index + separator.length;
  }
  yield { start, end: text.length };
}

/** White space, no-break and zero-width spaces at the ends belong to no line. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const isBlank = (unit: number): boolean => BLANKS.has(unit);

const BLANKS: ReadonlySet<number> = new Set(
  Array.from(
    "\t\v\f \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200E\u200F\u202F\u205F\u2060\u3000\uFEFF",
    (blank) => blank.charCodeAt(0),
  ),
);
