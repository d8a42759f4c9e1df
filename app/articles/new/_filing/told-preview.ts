import type { PreviewBlock } from "@/lib/ingestion/preview";

/** A preview in the words of the reader's language, as it travels to the page. */
export interface ToldPreview {
  headline: string;
  language: string;
  blocks: PreviewBlock[];
  /** What reading did of its own accord, a sentence each. */
  notes: string[];
  /** Source, date, byline, language. */
  rows: { name: string; value: string; lang?: string }[];
  duplicate: { slug: string; headline: string } | null;
}
