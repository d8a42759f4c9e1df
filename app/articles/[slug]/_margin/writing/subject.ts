import { describeQuote } from "@/lib/text/quote";
import type { Span } from "@/lib/text/span";
import { rangeOfSpan, spanOfRange } from "./page-text";
import type { TextIndex } from "./text-index";
import { wholeLetters } from "./widen";

/** What a reader has before them: words of the text, or a row of the справка. */
export type Subject =
  | ({ kind: "words"; exact: string; prefix: string; suffix: string } & Span)
  | { kind: "fact"; id: string; number: string; row: HTMLElement };

/** Characters of context that are sent with the words, on each side. */
const CONTEXT = 64;

/** Words of a span that is whole letters; null where there are none. */
export function wordsAt(index: TextIndex, span: Span): Subject | null {
  const whole = wholeLetters(index.text, span);
  return whole && { kind: "words", ...whole, ...describeQuote(index.text, whole, CONTEXT) };
}

/** What is selected; null for what is nothing of the archive's. */
export function subjectOf(selection: Selection | null, index: () => TextIndex): Subject | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const span = spanOfRange(range);
  return span ? wordsAt(index(), span) : factOf(range);
}

/** Where it stands on the page. */
export const rangeOf = (subject: Subject): Range | null => {
  if (subject.kind === "words") return rangeOfSpan(subject);
  const range = document.createRange();
  range.selectNodeContents(subject.row);
  return range;
};

/** The row in which a selection stands, when it is that of one fact. */
function factOf({ commonAncestorContainer: node }: Range): Subject | null {
  const element = node instanceof Element ? node : node.parentElement;
  const row = element?.closest<HTMLElement>(".spr li[id], .spr tr[id]");
  const link = row?.querySelector<HTMLAnchorElement>('a.no[href^="/facts/"]');
  const id = link?.pathname.split("/")[2];
  return row && link && id ? { kind: "fact", id: decodeURIComponent(id), number: link.textContent ?? "", row } : null;
}
