import { z } from "zod";

/**
 * A block of a revision's text. Offsets are UTF-16 units of the whole text; a list marker ("- ", "1. ") stands before
 * `start`, so the span holds the words alone.
 */
export const Block = z.strictObject({
  kind: z.enum(["headline", "heading", "paragraph", "item"]),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The block belongs to the reference box ("Справка") that came with the article; its heading too. */
  box: z.literal(true).optional(),
  /** An item of a numbered list. */
  ordered: z.literal(true).optional(),
  /** Kept in the text, not shown: furniture of the page it came from, or the line that named the source. */
  omitted: z.enum(["furniture", "source"]).optional(),
});
export type Block = z.infer<typeof Block>;

export const Blocks = z.array(Block);

/** The blocks a reader sees and an extractor reads. */
export const shownBlocks = (blocks: readonly Block[]): Block[] => blocks.filter((block) => !block.omitted);
