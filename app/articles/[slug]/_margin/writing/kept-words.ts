import type { Span } from "@/lib/text/span";

/** What somebody was writing, kept in this tab until it is sent: by field of the form. */
export interface KeptWords {
  /** What it is about. */
  subject: ({ kind: "words"; exact: string } & Span) | { kind: "fact"; id: string };
  revision: number;
  fields: Record<string, string>;
  /** It was to be sent and could not be: it is offered again when the page is opened. */
  isPending: boolean;
}

const keyOf = (slug: string): string => `spravka-writing ${slug}`;

export const keepWords = (slug: string, kept: KeptWords): void => storage()?.setItem(keyOf(slug), JSON.stringify(kept));
export const forgetWords = (slug: string): void => storage()?.removeItem(keyOf(slug));

/** What was kept for an article; what cannot be read is as if there were nothing. */
export function recallWords(slug: string): KeptWords | null {
  const kept = storage()?.getItem(keyOf(slug));
  if (!kept) return null;
  try {
    const read: KeptWords = JSON.parse(kept);
    return typeof read.fields === "object" && read.subject ? read : null;
  } catch {
    forgetWords(slug);
    return null;
  }
}

export const isSameSubject = (a: KeptWords["subject"], b: KeptWords["subject"]): boolean =>
  a.kind === "words"
    ? b.kind === "words" && a.start === b.start && a.end === b.end
    : b.kind === "fact" && a.id === b.id;

// Some browsers refuse storage altogether; then the words last as long as the page.
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
