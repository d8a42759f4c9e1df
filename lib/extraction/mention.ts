import type { Span } from "@/lib/text/span";

/** The kinds of mention that become entities of the archive. */
export const ENTITY_KINDS = ["person", "organisation", "place", "facility"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export type MentionKind = EntityKind | "position" | "date" | "event" | "quantity" | "work" | "law";

/** Words that name something, on their exact span. */
export interface Mention extends Span {
  kind: MentionKind;
  /** The rule that found it, as shown to readers by its message `rules.<rule>`. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
  /** For a date: ISO 8601; for a number: its value. */
  value?: string | number;
  /** For a number: of what, and up to what where it is a range. */
  amount?: { value: number; to: number | null; unit: string | null; currency: string | null };
  /** For the entity kinds: the identity within the document; equal for mentions of one entity. */
  entity?: string;
  /** The words are a post that stands for the person of `entity`. */
  post?: true;
}

/** An entity as one document shows it. */
export interface DocumentEntity {
  /** Identity within the document; `Mention.entity` points here. */
  id: string;
  kind: EntityKind;
  /** The fullest name in the nominative: "Улукбек Марипов", "Совместная межправительственная комиссия…". */
  name: string;
  /** Other names by which the document calls it, nominative where known. */
  aliases: string[];
  /** Comparable across documents: survives inflection, ё/е and transliteration. */
  key: string;
}
