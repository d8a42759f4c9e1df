import { z } from "zod";
import type { Span } from "@/lib/text/span";

const words = z.string().trim().min(1).max(500);
const wordsOrNull = words.nullable();
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/)
  .nullable();

/**
 * The arguments of a fact, one schema a kind. What the words do not say is null, never filled from the neighbours.
 * Names of people, places and organisations are in the nominative; dates are ISO 8601 (a year, a month, a day, or an
 * interval of two with "/").
 */
export const FACT_ARGUMENTS = {
  /** A person holds a post ("of": the state or organisation). */
  position: z.strictObject({ person: words, title: words, of: wordsOrNull }),
  /** Somebody visits something. */
  visit: z.strictObject({
    participants: z.array(words).min(1),
    places: z.array(words).min(1),
    location: wordsOrNull,
    occasion: wordsOrNull,
    date,
  }),
  /** Something that takes place on a day: a session, an opening, a signing. */
  event: z.strictObject({ name: words, date, participants: z.array(words), location: wordsOrNull }),
  /** Where the article has it from. */
  attribution: z.strictObject({ source: words }),
  /** What somebody said or remarked. */
  statement: z.strictObject({ speaker: words }),
  /** A figure: subject, measure, value, unit, per. */
  quantity: z.strictObject({
    subject: words,
    measure: wordsOrNull,
    value: z.number(),
    unit: wordsOrNull,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    per: wordsOrNull,
    approximate: z.boolean(),
  }),
} as const;

export type FactKind = keyof typeof FACT_ARGUMENTS;
export const FACT_KINDS = Object.keys(FACT_ARGUMENTS) as FactKind[];
export type FactArguments<K extends FactKind = FactKind> = { [P in K]: z.infer<(typeof FACT_ARGUMENTS)[P]> }[K];

interface FactOf<K extends FactKind> extends Span {
  kind: K;
  arguments: FactArguments<K>;
  /** Entities of the document that play a part: argument name → entity ids, in the order of the argument's values. */
  entities: Readonly<Record<string, readonly string[]>>;
  /** The rule that found it; readers see its message `rules.<rule>`. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

/** A fact as an extractor writes it; `text.slice(start, end)` is its quotation. */
export type ExtractedFact = { [K in FactKind]: FactOf<K> }[FactKind];
