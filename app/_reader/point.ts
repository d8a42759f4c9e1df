import type { TextIndex } from "./text-index";

/** The offset of the character under a point of the window; null where there is none of the text. */
export function offsetAtPoint(index: TextIndex, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  // The caret stands between two characters; the point is on one of them or on neither.
  for (const at of [caret.at, caret.at - 1]) {
    if (at < 0 || at >= caret.node.length) continue;
    const range = document.createRange();
    range.setStart(caret.node, at);
    range.setEnd(caret.node, at + 1);
    if ([...range.getClientRects()].some((rect) => holds(rect, x, y))) return index.offset(caret.node, at);
  }
  return null;
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

function caretAt(x: number, y: number): { node: Text; at: number } | null {
  if ("caretPositionFromPoint" in document) {
    const found = document.caretPositionFromPoint(x, y);
    return found?.offsetNode instanceof Text ? { node: found.offsetNode, at: found.offset } : null;
  }
  const found = Document.prototype.caretRangeFromPoint.call(document, x, y);
  return found?.startContainer instanceof Text ? { node: found.startContainer, at: found.startOffset } : null;
}
