import { articlePath, notePath } from "../addresses";
import type { AnnotationView } from "../annotation";

/** The head of a document of notes: what they are about, and where that is. */
export const markdownHead = (title: string, address: string): string => `# ${oneLine(title)}\n\n<${address}>\n`;

/** One annotation as a part of such a document: the words it stands on, what it says, its tags, by whom and where. */
export function markdownPart(view: AnnotationView, origin: string, withSource: boolean): string {
  const { quote, body, tags, creator, created, id, target } = view;
  const source = target.article
    ? `[${linkWords(target.article.headline)}](${origin}${articlePath(target.article.slug)})`
    : `<${target.uri}>`;
  const by = [creator && plain(creator.name), created.slice(0, 10), `[${id}](${origin}${notePath(id)})`];
  const parts = [
    ...(withSource ? [source] : []),
    ...(quote ? [quoted(quote.exact)] : []),
    ...(body ? [body] : []),
    ...(tags.length > 0 ? [tags.map(hashtag).join(" ")] : []),
    `— ${by.filter(Boolean).join(", ")}`,
  ];
  return `\n---\n\n${parts.join("\n\n")}\n`;
}

const oneLine = (words: string): string => plain(words.replace(/\s+/gu, " ").trim());
const quoted = (words: string): string =>
  words
    .split("\n")
    .map((line) => `> ${plain(line)}`)
    .join("\n");
const hashtag = (tag: string): string => `#${tag.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-")}`;
const linkWords = (words: string): string => oneLine(words);

/** Words in which no sign is Markdown. */
const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#+!|~-]/gu, "\\$&");
