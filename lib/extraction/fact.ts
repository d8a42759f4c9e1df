import { z } from "zod";
import type { Span } from "@/lib/text/span";

const words = z.string().trim().min(1).max(500);
const wordsOrNull = words.nullable();
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/)
  .nullable();

const names = z.array(words);
const appointed = { person: words, title: words, of: wordsOrNull, by: wordsOrNull, date };

/**
 * The arguments of a fact, one schema a kind. What the words do not say is null, never filled from the neighbours.
 * Names of people, places and organisations are in the nominative; dates are ISO 8601 (a year, a month, a day, or an
 * interval of two with "/").
 */
export const FACT_ARGUMENTS = {
  /** A person holds a post ("of": the state or organisation). */
  position: z.strictObject({ person: words, title: words, of: wordsOrNull }),
  /** A person is given a post, by somebody or a body. */
  appointment: z.strictObject(appointed),
  /** A person leaves a post, or is relieved of it. */
  dismissal: z.strictObject(appointed),
  /** Somebody visits something. */
  visit: z.strictObject({
    participants: names.min(1),
    places: names.min(1),
    location: wordsOrNull,
    occasion: wordsOrNull,
    date,
  }),
  /** People or delegations meet and talk. */
  meeting: z.strictObject({ participants: names.min(1), location: wordsOrNull, topic: wordsOrNull, date }),
  /** A document is signed. */
  signing: z.strictObject({ document: words, participants: names, location: wordsOrNull, date }),
  /** Something is opened or put into use. */
  opening: z.strictObject({ object: words, participants: names, location: wordsOrNull, date }),
  /** Something that takes place on a day: a session, a championship, an exhibition. */
  event: z.strictObject({ name: words, date, participants: names, location: wordsOrNull }),
  /** Something intended for a date after the publication. */
  plan: z.strictObject({ actor: wordsOrNull, action: words, date }),
  /** Where the article has it from. */
  attribution: z.strictObject({ source: words }),
  /** What somebody said or remarked; `said` are the very words, where the text gives them as a quotation or a clause. */
  statement: z.strictObject({ speaker: words, said: z.string().trim().min(1).max(2000).nullable().default(null) }),
  /** A figure: subject, measure, value, unit, per. */
  quantity: z.strictObject({
    subject: words,
    measure: wordsOrNull,
    value: z.number(),
    /** The upper end of a range. */
    to: z.number().nullable().default(null),
    unit: wordsOrNull,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    per: wordsOrNull,
    approximate: z.boolean(),
    /** "более 30", "не менее", "до 30", "менее". */
    comparison: z.enum(["more", "less"]).nullable().default(null),
    /** The number is a change: "вырос на", "снизился на". */
    change: z.enum(["up", "down"]).nullable().default(null),
    /** The period that the figure is for. */
    date: date.default(null),
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
