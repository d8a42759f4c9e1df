import type { Draft } from "@/lib/articles/article";
import { revisionText } from "@/lib/articles/revision-text";
import type { Block } from "@/lib/text/block";
import { readBlocks } from "@/lib/text/blocks";

/** A block with its words, as the page that shows a draft before filing needs it. */
export interface PreviewBlock {
  /** Its place among all blocks of the text: what `Draft.restored` names. */
  index: number;
  kind: Block["kind"];
  words: string;
  box: boolean;
  ordered: boolean;
  omitted: Block["omitted"] | null;
}

/** How the text of a draft is cut, the headline first, and what of it is left out. */
export function previewBlocks({ headline, body }: Pick<Draft, "headline" | "body">): PreviewBlock[] {
  const text = revisionText(headline, body);
  return readBlocks(text).map((block, index) => ({
    ...{ index, kind: block.kind, words: text.slice(block.start, block.end) },
    ...{ box: block.box ?? false, ordered: block.ordered ?? false, omitted: block.omitted ?? null },
  }));
}
