import { z } from "zod";
import { DECISIONS, REASONS } from "@/lib/moderation/moderation";
import { FILTERS } from "@/lib/moderation/queries";

const Id = z.string("wrong-value").min(1, "wrong-value").max(64, "wrong-value");
const place = {
  filter: z.enum(FILTERS).catch("all"),
  cursor: z.string().max(500).optional().catch(undefined),
};

/** A decision as the desk sends it, with the case that comes next. */
export const Deciding = z.object({
  ...place,
  case: Id,
  version: z.coerce.number("wrong-value").int().min(1),
  seen: z.coerce.number("wrong-value").int().min(1).optional(),
  action: z.enum(DECISIONS, "wrong-value"),
  reason: z.enum(REASONS, "reason-needed").nullable().default(null),
  text: z.string().default(""),
  next: Id.optional(),
});

export const Restoring = z.object({ ...place, annotation: Id, text: z.string().default("") });
export const TakingBack = z.object({ ...place, decision: Id });
export const Claiming = z.object({ ...place, case: Id });
