import { findQuote } from "@/lib/text/quote";
import { type KeptWords, recallWords } from "./kept-words";
import { type Subject, wordsAt } from "./subject";
import type { TextIndex } from "./text-index";

export type Mode = "bar" | "note" | "tag" | "sign-in";

/** What is selected, and what is being done with it. */
export interface Chosen {
  subject: Subject;
  mode: Mode;
  /** The link that opened the tools; the focus goes back to it. */
  from: HTMLAnchorElement | null;
  /** What was typed before, by field. */
  typed: Record<string, string>;
}

/** What the tools show when something else has been selected; a form that is open stays. */
export function chosenNext(before: Chosen | null, subject: Subject | null): Chosen | null {
  if (before && before.mode !== "bar") return before;
  if (before && subject && isSame(before.subject, subject)) return before;
  return subject && { subject, mode: "bar", from: null, typed: {} };
}

/** What is kept of it in this tab. */
export const keptSubject = (subject: Subject): KeptWords["subject"] =>
  subject.kind === "fact"
    ? { kind: "fact", id: subject.id }
    : { kind: "words", start: subject.start, end: subject.end, exact: subject.exact };

/** Words that could not be sent when the page was open before, with what they were about; null where there are none. */
export function restored(slug: string, index: TextIndex): Chosen | null {
  const kept = recallWords(slug);
  if (!kept?.isPending) return null;
  const subject = subjectAgain(kept.subject, index);
  return subject && { subject, mode: "note", from: null, typed: kept.fields };
}

function subjectAgain(kept: KeptWords["subject"], index: TextIndex): Subject | null {
  if (kept.kind === "fact") return factRow(kept.id);
  const span = findQuote(index.text, { exact: kept.exact, prefix: "", suffix: "" }, kept.start);
  return wordsAt(index, span ?? { start: 0, end: index.blocks[0]?.words.length ?? 0 });
}

function factRow(id: string): Subject | null {
  const link = document.querySelector<HTMLAnchorElement>(`.spr a.no[href="/facts/${CSS.escape(id)}"]`);
  const row = link?.closest<HTMLElement>("li, tr");
  return link && row ? { kind: "fact", id, number: link.textContent ?? "", row } : null;
}

const isSame = (a: Subject, b: Subject): boolean =>
  a.kind === "words"
    ? b.kind === "words" && a.start === b.start && a.end === b.end
    : b.kind === "fact" && a.id === b.id;
