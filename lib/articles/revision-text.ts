import { sha256 } from "@/lib/platform/ids";
import { type Block, shownBlocks } from "@/lib/text/block";

/** The text of a revision: headline, line feed, body as it came but for byte order mark and kinds of line end. */
export function revisionText(headline: string, body: string): string {
  return `${headline.replace(/\s+/g, " ").trim()}\n${withPlainLineEnds(body)}`;
}

export const withPlainLineEnds = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

/** The text below the headline. */
export const bodyOf = (text: string): string => text.slice(text.indexOf("\n") + 1);

/** What tells whether two texts say the same: their words below the headline, furniture and spacing aside. */
export function bodyKey(text: string, blocks: readonly Block[]): string {
  const shown = wordsBelowHeadline(text, shownBlocks(blocks));
  return sha256(shown || wordsBelowHeadline(text, blocks));
}

/** The shown text below the headline, a block a line, for the search index. */
export function shownBody(text: string, blocks: readonly Block[]): string {
  return below(blocks)
    .filter((block) => !block.omitted)
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");
}

/** The same choice of shown blocks in a changed text: what an editor restored or left out stays so where it stands. */
export function carryShown(before: { text: string; blocks: readonly Block[] }, text: string, blocks: Block[]): Block[] {
  const chosen = new Map(before.blocks.map((block) => [before.text.slice(block.start, block.end), block.omitted]));
  return blocks.map((block) => {
    const words = text.slice(block.start, block.end);
    return block.kind === "headline" || !chosen.has(words) ? block : withOmitted(block, chosen.get(words));
  });
}

export function withOmitted({ omitted: _, ...block }: Block, omitted: Block["omitted"]): Block {
  return omitted ? { ...block, omitted } : block;
}

/** The beginning of a text for lists: whole words, an ellipsis when it goes on. */
export function cutAtWord(text: string, max: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= max) return plain;
  const cut = plain.slice(0, max).lastIndexOf(" ");
  return `${plain.slice(0, cut > 0 ? cut : max - 1).replace(/[\s,;:–—-]+$/, "")}…`;
}

const below = (blocks: readonly Block[]): Block[] => blocks.filter(({ kind }) => kind !== "headline");

const wordsBelowHeadline = (text: string, blocks: readonly Block[]): string =>
  below(blocks)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
