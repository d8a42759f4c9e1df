import type { Block, Inline } from "./nodes";

/** The words alone, a line a block: for previews, feeds and letters. */
export const plainWords = (blocks: readonly Block[]): string => blocks.map(plainBlock).join("\n");

function plainBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.inside.map(plainInline).join("");
    case "quotation":
      return plainWords(block.inside);
    case "list":
      return block.items.map(plainWords).join("\n");
    case "code":
      return block.words;
  }
}

function plainInline(node: Inline): string {
  switch (node.kind) {
    case "text":
    case "code":
      return node.words;
    case "break":
      return "\n";
    case "mention":
      return `@${node.name}`;
    default:
      return node.inside.map(plainInline).join("");
  }
}
