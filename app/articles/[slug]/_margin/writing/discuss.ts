import type { Subject } from "./subject";
import type { TextIndex } from "./text-index";

const WAITING = "spravka-quote ";

/** Brings words into the form of the discussion: that on this page, or that of the article when this is a revision. */
export function discuss(subject: Subject, slug: string, index: TextIndex): void {
  if (subject.kind === "fact") {
    location.assign(`/facts/${encodeURIComponent(subject.id)}#talk`);
    return;
  }
  const quotation = quotationOf(index.shown(subject.start, subject.end));
  if (quote(quotation)) return;
  storage()?.setItem(WAITING + slug, quotation);
  location.assign(`/articles/${encodeURIComponent(slug)}#talk`);
}

/** A quotation that was brought from another page of the article. */
export function quoteWaiting(slug: string): void {
  const quotation = storage()?.getItem(WAITING + slug);
  if (quotation && quote(quotation)) storage()?.removeItem(WAITING + slug);
}

/** Paragraphs as Markdown quotes them. */
export const quotationOf = (lines: readonly string[]): string =>
  `${lines.map((line) => `> ${line.replace(/\s+/gu, " ").trim()}`).join("\n>\n")}\n\n`;

/** False where there is no form: the discussion is closed, or somebody has to sign in first. */
function quote(quotation: string): boolean {
  const field = document
    .querySelector('#talk input[name="article"]')
    ?.closest("form")
    ?.querySelector<HTMLTextAreaElement>('textarea[name="body"]');
  if (!field) return false;
  field.value = field.value.trim() === "" ? quotation : `${field.value.trimEnd()}\n\n${quotation}`;
  field.dispatchEvent(new Event("input", { bubbles: true })); // its own script keeps what is typed
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  field.scrollIntoView({ block: "center" });
  return true;
}

// Some browsers refuse storage altogether.
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
