import { z } from "zod";

/** RFC 9457. `type` is relative to the archive and leads to a page that says more. */
export const ProblemJson = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("A sentence for people, in the language of Accept-Language"),
  errors: z
    .array(z.object({ in: z.enum(["query", "path", "header", "body"]), name: z.string(), detail: z.string() }))
    .optional(),
});
