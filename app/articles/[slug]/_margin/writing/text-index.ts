/** One shown block: where it begins in the text of the revision, and its words. UTF-16. */
export interface IndexedBlock {
  start: number;
  words: string;
}

/**
 * The text of a revision as its reader has it before them. `gaps[i]` is what stands before the block with that number and
 * is not shown: line ends, markers of lists, lines that were left out. Offsets are UTF-16 units.
 */
export class TextIndex {
  readonly text: string;

  constructor(
    readonly blocks: readonly IndexedBlock[],
    gaps: readonly string[],
  ) {
    this.text = blocks.map(({ words }, index) => (gaps[index] ?? "") + words).join("");
  }

  /** The block in which an offset lies, or ends. */
  blockAt(offset: number): IndexedBlock | null {
    return this.blocks.findLast(({ start }) => start <= offset) ?? null;
  }

  /** What is shown of a span, a line a block. */
  shown(start: number, end: number): string[] {
    return this.blocks
      .map((block) => block.words.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)))
      .filter((words) => words.trim() !== "");
  }
}
