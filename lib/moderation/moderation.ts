import { z } from "zod";
import type { AnnotationStatus } from "@/lib/annotations/annotation";

/** Why something is reported, and on what a decision rests; each is a sentence `moderation.reason.<name>`. */
export const REASONS = [
  ...(["illegal", "offensive", "harassment", "hate", "personal_data", "spam"] as const),
  ...(["false_claim", "off_topic", "wrong_fact", "other"] as const),
] as const;
export type Reason = (typeof REASONS)[number];

/** Of what somebody wrote. */
export const REASONS_OF_WORDS = REASONS.filter((reason) => reason !== "wrong_fact");
/** Of a fact of the archive. */
export const REASONS_OF_FACTS = [
  "wrong_fact",
  "personal_data",
  "illegal",
  "other",
] as const satisfies readonly Reason[];

/**
 * `approve` lets words stand, or publishes what was held; `hide` and `remove` take them away, `restore` brings them back.
 * `dismiss` says that a report was unfounded, `correct` that one of a fact was right.
 */
export const DECISIONS = ["approve", "hide", "remove", "restore", "dismiss", "correct"] as const;
export type DecisionAction = (typeof DECISIONS)[number];

/** What a decision makes of an annotation, by what it was; what is not named cannot be done. */
export const BECOMES: Readonly<Record<DecisionAction, Partial<Record<AnnotationStatus, AnnotationStatus>>>> = {
  approve: { held: "published", published: "published" },
  hide: { held: "hidden", published: "hidden" },
  remove: { held: "removed", published: "removed", hidden: "removed" },
  restore: { hidden: "published", removed: "published" },
  dismiss: { published: "published" },
  correct: {},
};
/** What can be said of a reported fact: the fact itself is changed on the bench. */
export const OF_FACTS: readonly DecisionAction[] = ["dismiss", "correct"];

/** Decisions that take words away owe their author a reason. */
export const needsReason = (action: DecisionAction): boolean => action === "hide" || action === "remove";

/** UTF-16 units of what a reporter or a moderator adds. */
export const LONGEST_TEXT = 2000;
/** Within so many seconds a decision is taken back as if it had not been made. */
export const UNDO_SECONDS = 10;
/** A case that somebody looks at is theirs for so long; looking on prolongs it. */
export const CLAIM_MINUTES = 5;

const Words = z
  .string()
  .transform((words) => words.replaceAll("\0", "").replace(/\r\n?/gu, "\n").trim().toWellFormed())
  .pipe(z.string().max(LONGEST_TEXT, "too-long"));

const Id = z.string("wrong-value").min(1, "wrong-value").max(64, "wrong-value");

/** What somebody reports: an annotation or a fact. */
export const NewReport = z
  .strictObject({
    annotation: Id.optional(),
    fact: Id.optional(),
    reason: z.enum(REASONS, "reason-needed"),
    text: Words.default(""),
    /** What a fact should say instead. */
    shouldSay: Words.default(""),
    /** Where that can be read. */
    source: z
      .url({ protocol: /^https?$/, error: "wrong-address" })
      .max(2000, "too-long")
      .nullable()
      .default(null),
  })
  .refine(({ annotation, fact }) => (annotation === undefined) !== (fact === undefined), "no-target");
export type NewReport = z.input<typeof NewReport>;

/** What a moderator decides of an annotation. */
export interface Judgement {
  action: DecisionAction;
  reason?: Reason | null;
  /** To its author, in the moderator's own words. */
  text?: string;
}

export const NewDecision = z.strictObject({
  case: Id,
  action: z.enum(DECISIONS, "wrong-value"),
  reason: z.enum(REASONS, "reason-needed").nullable().default(null),
  text: Words.default(""),
  /** The version of the case that the moderator saw. */
  version: z.coerce.number().int().min(1),
  /** The version of the words that the moderator saw. */
  seen: z.coerce.number().int().min(1).optional(),
});
export type NewDecision = z.output<typeof NewDecision>;
