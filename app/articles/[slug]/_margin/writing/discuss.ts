import type { Subject } from "./subject";
import type { TextIndex } from "./text-index";

/** What a listener gets that has the form of the discussion on the page; `preventDefault` says that it has taken it. */
export interface QuoteAsked {
  /** Markdown: the words as a quotation. */
  quote: string;
}
export const QUOTE_EVENT = "spravka-quote";
const LONGEST = 1500;

/** Brings words into the form of the discussion: to the form on this page, or to the page with the form filled. */
export function discuss(subject: Subject, slug: string, index: TextIndex): void {
  if (subject.kind === "fact") {
    location.assign(`/facts/${encodeURIComponent(subject.id)}#talk`);
    return;
  }
  const lines = index.shown(subject.start, subject.end);
  const quote = `${lines.map((line) => `> ${line}`).join("\n>\n")}\n\n`;
  const asked = new CustomEvent<QuoteAsked>(QUOTE_EVENT, { detail: { quote }, cancelable: true, bubbles: true });
  if (!document.dispatchEvent(asked)) return;
  location.assign(`/articles/${encodeURIComponent(slug)}?quote=${encodeURIComponent(quote.slice(0, LONGEST))}#talk`);
}
