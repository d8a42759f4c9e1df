import type { Span } from "@/lib/text/span";

/**
 * The text of a revision as it stands on the page: one flat list of its text nodes with the offset of each. Elements with
 * `data-start` hold the words of a block from that offset on, and nothing else that is text. Offsets are UTF-16 units.
 */
export class TextIndex {
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #places = new Map<Node, number>();

  constructor(blocks: Iterable<HTMLElement>) {
    const ordered = [...blocks].map((block) => ({ block, start: Number(block.dataset.start) }));
    for (const { block, start } of ordered.sort((a, b) => a.start - b.start)) this.#add(block, start);
  }

  /** The article that a page shows: its headline and its text. */
  static ofPage(): TextIndex {
    return new TextIndex(document.querySelectorAll<HTMLElement>("#h[data-start], #text [data-start]"));
  }

  /** False once something has put other nodes in the place of these, as a translating browser does. */
  get stands(): boolean {
    return this.#nodes.every((node) => node.isConnected);
  }

  /** A span as a range of the page; what lies between blocks is left out. Null when nothing of it is shown. */
  range({ start, end }: Span): StaticRange | null {
    const first = this.#after(start);
    const last = this.#before(end);
    const [startNode, endNode] = [this.#nodes[first], this.#nodes[last]];
    if (!startNode || !endNode || last < first) return null;
    const startOffset = Math.max(0, start - (this.#starts[first] ?? 0));
    const endOffset = Math.min(endNode.length, end - (this.#starts[last] ?? 0));
    if (first === last && startOffset >= endOffset) return null;
    return new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
  }

  /** The same as a range that can be measured. */
  liveRange(span: Span): Range | null {
    const found = this.range(span);
    if (!found) return null;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  }

  /** The words of a span as they stand on the page. */
  words(span: Span): string {
    return this.liveRange(span)?.toString() ?? "";
  }

  /** The offset of a place in a text node; null where the node is none of the text. */
  offset(node: Node, at: number): number | null {
    const place = this.#places.get(node);
    return place === undefined ? null : (this.#starts[place] ?? 0) + at;
  }

  #add(block: HTMLElement, start: number): void {
    let at = start;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.length === 0) continue;
      this.#places.set(node, this.#nodes.length);
      this.#nodes.push(node);
      this.#starts.push(at);
      at += node.length;
    }
  }

  /** The first node that reaches beyond an offset. */
  #after(offset: number): number {
    const index = lastAtMost(this.#starts, offset);
    const node = this.#nodes[index];
    return node && offset < (this.#starts[index] ?? 0) + node.length ? index : index + 1;
  }

  /** The last node that begins before an offset. */
  #before(offset: number): number {
    return lastAtMost(this.#starts, offset - 1);
  }
}

/** The index of the last number that is not greater; -1 when all are. The numbers grow. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
