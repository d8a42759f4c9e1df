import type { Span } from "@/lib/text/span";

/** A word, a number ("2", "1,5", "26.03.2021") or one mark of anything else that is not white space. */
export interface Token extends Span {
  kind: "word" | "number" | "mark";
}

/**
 * The tokens of a stretch of text, in its order. A word keeps its hyphens, apostrophes, soft hyphens and zero-width
 * joints ("премьер-министр", "Oʻzbekiston"); an address of a site ("24.kg") is one word. Linear in the length.
 */
export function readTokens(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN, "giu");
  pattern.lastIndex = within.start;
  for (let match = pattern.exec(text); match && match.index < within.end; match = pattern.exec(text)) {
    const [words, site, word, number] = match;
    const kind = (site ?? word) ? "word" : number ? "number" : "mark";
    tokens.push({ kind, start: match.index, end: Math.min(match.index + words.length, within.end) });
  }
  return tokens;
}

/** Every repetition is bounded or cannot be read in two ways, so that no text makes the pattern go back far. */
const SITE =
  "((?:[a-z0-9][a-z0-9-]{0,40}\\.){1,3}(?:kg|uz|kz|tj|tm|ru|com|org|net|info|media|news|asia|tv)(?![\\p{L}\\p{N}]))";
const JOINT = "[-‐‑'’ʼʻ‘`\\u00AD\\u200B-\\u200D\\u2060]";
const WORD = `([\\p{L}\\p{M}](?:${JOINT}?[\\p{L}\\p{M}\\p{N}])*)`;
const NUMBER = "(\\p{Nd}+(?:[.,]\\p{Nd}+)*)";
const TOKEN = `${SITE}|${WORD}|${NUMBER}|\\S`;
