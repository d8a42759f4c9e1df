import type { KeptTarget } from "../hypothesis/hypothesis";
import type { Document } from "../json-ld/bounds";
import type { ReadDocument } from "../json-ld/read";

/** An annotation of a file that somebody brings, read. */
export interface Incoming extends Omit<ReadDocument, "id"> {
  /** What it was called where it comes from; the same file brought again brings nothing new. */
  source: string;
  /** What it answers, by the same kind of name; null for what answers nothing. */
  answers: string | null;
  /** UTF-16, where its client counts so. */
  startHint: number | null;
  /** A W3C document, kept whole. */
  document: Document | null;
  /** The selectors of a Hypothesis client. */
  kept: KeptTarget | null;
}

/** What of a file cannot be read, and why: a name of messages/…/refusals.json. */
export interface Unread {
  source: string;
  reason: string;
}

/** No file may bring more. */
export const MOST_INCOMING = 500;
/** UTF-16 units of a file. */
export const LARGEST_FILE = 2 * 1024 * 1024;
