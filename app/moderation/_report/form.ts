import { z } from "zod";
import { REASONS, type Reason } from "@/lib/moderation/moderation";

/** Reasons that say nothing by themselves. */
const NEED_WORDS: readonly Reason[] = ["illegal", "other", "wrong_fact"];

/** A report as its form sends it: a field that was left empty is one that was not filled in. */
export const Reporting = z
  .object({
    annotation: z.string().max(64, "wrong-value").optional(),
    fact: z.string().max(64, "wrong-value").optional(),
    reason: z.enum(REASONS, "reason-needed"),
    text: z.string().default(""),
    shouldSay: z.string().default(""),
    source: z
      .string()
      .trim()
      .default("")
      .transform((address) => address || null),
  })
  .refine(({ reason, text }) => !NEED_WORDS.includes(reason) || text.trim() !== "", {
    path: ["text"],
    error: "note-missing",
  });
