import { z } from "zod";

const id = z.string("wrong-value").min(1, "wrong-value").max(64, "wrong-value");
const seen = z.iso.datetime("wrong-value");
/** Where the editor came from and goes on: the page of the fact, or the bench with its order. */
const back = {
  from: z.enum(["bench", "fact"], "wrong-value"),
  order: z.literal("text").optional().catch(undefined),
  all: z.literal("1").optional().catch(undefined),
};

/** A fact with its arguments as they stand in the fields. */
export const Settling = z
  .object({ fact: id, seen, decision: z.enum(["confirm", "correct"], "wrong-value"), ...back })
  .catchall(z.string("wrong-value").max(5000, "words-too-long"));

/** A decision with its reason: in one's own words, else one of the common reasons. */
export const Reasoned = z
  .object({
    fact: id,
    seen,
    note: z.string("note-missing").trim().max(2000, "note-too-long"),
    reason: z.string().max(200, "wrong-value").optional(),
    ...back,
  })
  .transform(({ note, reason = "", ...rest }) => ({ ...rest, note: note || reason }))
  .refine(({ note }) => note !== "", { path: ["note"], error: "note-missing" });

export const TakingBack = z.object({ fact: id, seen, ...back });

export type Back = Pick<z.infer<typeof TakingBack>, "from" | "order" | "all">;
