import type { Span } from "@/lib/text/span";
import { TextIndex } from "./text-index";

const BLOCKS = ".head h1[data-start], .text [data-start]";

/** The text of the page as a revision has it; `headline` because a narrow space in it is a wider one on the page. */
export function readPageText(gaps: readonly string[], headline: string): TextIndex {
  const blocks = blockElements().map((block) => {
    const start = startOf(block);
    return { start, words: start === 0 ? headline : (block.textContent ?? "") };
  });
  return new TextIndex(blocks, gaps);
}

/**
 * The span of a selection in the text of the revision; what is selected beside the text does not count. Null where it
 * neither begins nor ends in the text.
 */
export function spanOfRange(range: Range): Span | null {
  const blocks = blockElements();
  if (!blockOf(range.startContainer) && !blockOf(range.endContainer)) return null;
  const touched = blocks.filter((block) => range.intersectsNode(block) && hasWordsIn(block, range));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  return { start: startOf(first) + from(first, range), end: startOf(last) + to(last, range) };
}

/** The words of a span, as a range of the page. */
export function rangeOfSpan({ start, end }: Span): Range | null {
  const from = pointAt(start, "start");
  const to = pointAt(end, "end");
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The block that a paragraph's own link stands in. */
export const blockSpan = (block: HTMLElement): Span => ({
  start: startOf(block),
  end: startOf(block) + (block.textContent ?? "").length,
});

export const blockOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(BLOCKS) ?? null;

const blockElements = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(BLOCKS)];
const startOf = (block: HTMLElement): number => Number(block.dataset.start);

// A triple click ends at the beginning of the next paragraph, of which nothing is selected.
const hasWordsIn = (block: HTMLElement, range: Range): boolean => from(block, range) < to(block, range);

function from(block: HTMLElement, range: Range): number {
  return block.contains(range.startContainer) ? lengthBefore(block, range.startContainer, range.startOffset) : 0;
}

function to(block: HTMLElement, range: Range): number {
  return block.contains(range.endContainer)
    ? lengthBefore(block, range.endContainer, range.endOffset)
    : (block.textContent ?? "").length;
}

function lengthBefore(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function pointAt(offset: number, edge: "start" | "end"): [Text, number] | null {
  const block = blockElements().findLast((each) =>
    edge === "start" ? startOf(each) <= offset : startOf(each) < offset,
  );
  if (!block) return null;
  let left = offset - startOf(block);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (edge === "start" ? left < node.length : left <= node.length) return [node, left];
    left -= node.length;
  }
  return null;
}
