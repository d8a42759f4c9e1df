import type { Block } from "@/lib/text/block";

/** What an extractor reads. It knows nothing else: no clock, no database, no network. */
export interface Document {
  /** The whole text of a revision; every offset in mentions and facts points into it. */
  text: string;
  /** All blocks, the omitted ones too; rules read `shownBlocks`. */
  blocks: readonly Block[];
  /** BCP 47: ru, ky, uz, uz-Cyrl, en. */
  language: string;
  /** When the article was published, if known: the day that "yesterday" is counted from. */
  publishedAt: Date | null;
}
