/** A stretch of a text: UTF-16 code units, `end` exclusive, as JavaScript slices. */
export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans as a reader meets them; of two that start together, the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
