import { plainWords } from "@/lib/text/markdown/plain";
import { readMarkdown } from "@/lib/text/markdown/read-markdown";

const MOST = 90;

/** The first words of what somebody wrote, without its marks, never a part of a word: "Вы **все** …" ⇒ "Вы все …". */
export function plainStart(source: string, most = MOST): string {
  const plain = plainWords(readMarkdown(source)).replace(/\s+/gu, " ").trim();
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(" ", most);
  return `${plain.slice(0, cut > 0 ? cut : most).toWellFormed()}…`;
}
