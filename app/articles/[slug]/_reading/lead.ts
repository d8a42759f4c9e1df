import type { RevisionView } from "@/lib/articles/article";
import { shownBlocks } from "@/lib/text/block";

/** The first paragraph, whole words, at most `most` UTF-16 units: what other sites show under a link. */
export function leadOf({ text, blocks }: Pick<RevisionView, "text" | "blocks">, most = 200): string {
  const first = shownBlocks(blocks).find(({ kind }) => kind === "paragraph");
  const words = first ? text.slice(first.start, first.end) : "";
  if (words.length <= most) return words;
  return `${words.slice(0, words.lastIndexOf(" ", most)).replace(/[\s,;:–-]+$/u, "")}…`;
}
