import { z } from "zod";
import { Revising } from "@/lib/articles/article";

/** The form of a new revision, on both of its steps. */
export const RevisingForm = Revising.extend({
  slug: z.string().min(1).max(200),
  intent: z.enum(["preview", "edit", "save"]).catch("preview"),
});
