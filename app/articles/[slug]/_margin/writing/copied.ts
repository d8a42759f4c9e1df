import type { Subject } from "./subject";
import { textFragment } from "./text-fragment";
import type { TextIndex } from "./text-index";

/** The address of an article that leads to these words, or to this row. */
export function linkTo(subject: Subject, address: string, index: TextIndex): string {
  return subject.kind === "fact"
    ? `${new URL(address).origin}/facts/${encodeURIComponent(subject.id)}`
    : `${address}${textFragment(index, subject)}`;
}

/** A quotation with its source, as plain words and for editors that take more. */
export function cited(
  subject: Subject,
  citation: string,
  link: string,
  index: TextIndex,
): { plain: string; html: string } {
  const lines = subject.kind === "words" ? index.shown(subject.start, subject.end) : [subject.row.innerText.trim()];
  const plain = `«${lines.join("\n")}»\n${citation}\n${link}`;
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join("");
  const source = `<p>${escaped(citation)} <a href="${escaped(link)}">${escaped(link)}</a></p>`;
  return { plain, html: `<blockquote cite="${escaped(link)}">${paragraphs}</blockquote>${source}` };
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
