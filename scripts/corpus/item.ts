import type { Span } from "@/lib/text/span";

export const MENTION_TYPES = [
  "per",
  "org",
  "loc",
  "fac",
  "pos",
  "evt",
  "date",
  "num",
  "money",
  "work",
  "law",
  /** A common noun or pronoun that stands for something named elsewhere: identity only, never counted as a mention. */
  "ref",
] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** A number as the words give it: "10..15" is a range; "более" is `more`; "вырос на" is `up`. */
export interface Amount {
  value: number;
  /** The upper end of a range. */
  to?: number;
  /** ISO 4217. */
  currency?: string;
  unit?: string;
  approximate?: true;
  comparison?: "more" | "less";
  change?: "up" | "down";
}

/** Words marked in an item; `text.slice(start, end)` are they. Offsets are UTF-16 units, `end` exclusive. */
export interface AnnotatedMention extends Span {
  type: MentionType;
  /** Its own identity within the item. */
  id?: string;
  /** Of a post or a reference: the identity of whom or what it stands for. */
  denotes?: string;
  /** ISO 8601, an interval with "/". */
  date?: string;
  amount?: Amount;
}

/** An argument of a fact: an identity of the item, or words and values as they are. */
export type Argument = { ref: string } | { literal: string };

export interface AnnotatedFact extends Span {
  kind: string;
  arguments: Readonly<Record<string, readonly Argument[]>>;
  /** Line of the file, from 1. */
  line: number;
}

export interface Header {
  id: string;
  language: string;
  split: string;
  genre: string;
  topic: string;
  publishedAt: string;
  licence: string;
}

export interface AnnotatedItem {
  file: string;
  header: Header;
  text: string;
  /** In the order of the text; of two that start together, the longer first. */
  mentions: readonly AnnotatedMention[];
  /** Identity → its mentions. */
  entities: ReadonlyMap<string, readonly AnnotatedMention[]>;
  facts: readonly AnnotatedFact[];
}

/** Something wrong in a corpus file, where and in words. */
export class CorpusFault extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly fault: string,
  ) {
    super(`${file}:${line}: ${fault}`);
  }
}
