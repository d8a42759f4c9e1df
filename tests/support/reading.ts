import { type Extraction, extract } from "@/lib/extraction/extract";
import { readBlocks } from "@/lib/text/blocks";

/** Reads the body of an article: rules of facts leave headlines alone, so it gets a headline that says nothing. */
export function readBody(
  body: string,
  { language = "ru", publishedAt = null as Date | null } = {},
): Extraction & { text: string } {
  const text = `Новости дня\n${body}`;
  return { text, ...extract({ text, blocks: readBlocks(text), language, publishedAt }) };
}
