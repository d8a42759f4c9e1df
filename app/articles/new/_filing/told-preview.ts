import type { Block } from "@/lib/text/block";

/**
 * A preview in the words of the reader's language, as it travels to the page and, being the state of the form, back
 * again with the next sending: so the text itself is not in it twice.
 */
export interface ToldPreview {
  headline: string;
  language: string;
  /** Where the body begins in the text that was typed. */
  bodyFrom: number;
  /** Offsets are those of the revision: headline, line feed, body. */
  blocks: Block[];
  /** What reading did of its own accord, a sentence each. */
  notes: string[];
  /** Source, date, byline, language. */
  rows: { name: string; value: string; lang?: string }[];
  duplicate: { slug: string; headline: string } | null;
}
