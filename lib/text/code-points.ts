/** Translates between offsets in UTF-16 code units, as we keep them, and in code points, as the W3C counts them. */
export interface CodePointOffsets {
  /** An offset inside a surrogate pair counts as the offset before it. */
  toCodePoints(utf16: number): number;
  /** An offset past the end is the end. */
  toUtf16(codePoints: number): number;
}

/**
 * Prepares one text for translation: linear once, then a binary search an offset. A lone surrogate is one code point.
 * → https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function codePointOffsets(text: string): CodePointOffsets {
  const pairs = surrogatePairs(text);
  return {
    toCodePoints: (utf16) => {
      const offset = clamp(utf16, text.length);
      return offset - countWhile(pairs, (pair) => pair < offset);
    },
    toUtf16: (codePoints) => {
      const before = countWhile(pairs, (pair, index) => pair - index < codePoints);
      return clamp(codePoints + before, text.length);
    },
  };
}

/** Offsets of the first halves of all surrogate pairs. */
function surrogatePairs(text: string): number[] {
  return Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (match) => match.index);
}

/** How many leading entries satisfy a condition that, once false, stays false. */
function countWhile(entries: readonly number[], holds: (entry: number, index: number) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(entries[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const clamp = (offset: number, length: number): number => Math.max(0, Math.min(offset, length));
