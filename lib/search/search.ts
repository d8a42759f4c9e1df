import type { ArticleCard } from "@/lib/articles/article";
import type { Span } from "@/lib/text/span";

/** A piece of an article's text with the words that were looked for; never markup. */
export interface Snippet {
  text: string;
  hits: Span[];
}

export interface SearchHit extends ArticleCard {
  snippet: Snippet;
}

export interface SearchResult {
  items: SearchHit[];
  next: string | null;
  /** How many articles were found: exact up to 1,000, above that an estimate. */
  about: number;
  /** When nothing was found: what finds something with one word left out. */
  suggestion?: { words: string; count: number };
}

// From a range that Unicode leaves to agreements between two: the database marks hits with them.
export const HIT_START = "\uE000";
export const HIT_END = "\uE001";

/** "а \uE000б\uE001 в" ⇒ { text: "а б в", hits: [{ start: 2, end: 3 }] } */
export function readSnippet(marked: string): Snippet {
  const hits: Span[] = [];
  let text = "";
  for (const [index, piece] of marked.split(HIT_START).entries()) {
    const [hit = "", ...rest] = piece.split(HIT_END);
    if (index > 0 && hit !== "") hits.push({ start: text.length, end: text.length + hit.length });
    text += hit + rest.join("");
  }
  return { text, hits };
}

/** The words with one of them left out, each in turn; nothing when there is only one. */
export function withoutOneWord(words: string): string[] {
  const all = words
    .replace(/["“”«»]/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !/^(or|и|или|-)$/i.test(word));
  if (all.length < 2 || all.length > 8) return [];
  return all.map((_, left) => all.filter((_word, index) => index !== left).join(" "));
}
