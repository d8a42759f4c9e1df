import type { Inline } from "./nodes";

/** "@Айгерим", "@[Айгерим Токтосунова]": a name that is called; not within a word, so no e-mail address is one. */
const MENTION = /(?<![\p{L}\p{N}@.])@(?:\[(?<whole>[^[\]\n]{1,80})\]|(?<one>[\p{L}\p{N}_][\p{L}\p{N}_-]{1,79}))/gu;

/** Text with the names it calls. */
export function withMentions(words: string): Inline[] {
  const inside: Inline[] = [];
  let last = 0;
  for (const match of words.matchAll(MENTION)) {
    if (match.index > last) inside.push({ kind: "text", words: words.slice(last, match.index) });
    inside.push({ kind: "mention", name: nameIn(match) });
    last = match.index + match[0].length;
  }
  if (last < words.length) inside.push({ kind: "text", words: words.slice(last) });
  return inside;
}

/** The names that some Markdown calls, without repetition, in their order; those in code call nobody. */
export const mentionedNames = (source: string): string[] => [
  ...new Set(Array.from(source.replace(/`[^`\n]*`/gu, "").matchAll(MENTION), nameIn)),
];

const nameIn = ({ groups }: RegExpExecArray): string => (groups?.whole ?? groups?.one ?? "").trim();
