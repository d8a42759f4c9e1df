interface Box {
  top: number;
  bottom: number;
  left: number;
}

/** Pixels between the words and the bar; on a touch screen the handles of the selection hang below it. */
const gap = (): number => (matchMedia("(pointer: coarse)").matches ? 32 : 9);
const EDGE = 8;

/**
 * Puts a bar below the words, above them where there is no room, and never over them. Returns where it stands.
 */
export function placeBeside(bar: HTMLElement, range: Range): "below" | "above" {
  const words = boundsOf(range);
  const { width, height } = bar.getBoundingClientRect();
  const isBelow = words.bottom + gap() + height <= innerHeight || words.top - gap() - height < 0;
  const origin = bar.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  const top = isBelow ? words.bottom + gap() : words.top - gap() - height;
  const left = Math.max(EDGE, Math.min(words.left, document.documentElement.clientWidth - width - EDGE));
  bar.style.top = `${Math.round(top - origin.top)}px`;
  bar.style.left = `${Math.round(left - origin.left)}px`;
  return isBelow ? "below" : "above";
}

/** Top of the first line, bottom of the last; left of the one below which the bar is put. */
function boundsOf(range: Range): Box {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const whole = range.getBoundingClientRect();
  return { top: whole.top, bottom: whole.bottom, left: lines.at(-1)?.left ?? whole.left };
}
