import { z } from "zod";
import { Moment } from "./paging";

/** RFC 9457. `type` is relative to the archive and leads to a page that says more. */
export const ProblemJson = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("A sentence for people, in the language of Accept-Language"),
  errors: z
    .array(z.object({ in: z.enum(["query", "path", "header", "body"]), name: z.string(), detail: z.string() }))
    .optional(),
  by: z.enum(["author", "moderator"]).optional().describe("Of what is gone: by whose doing"),
  reason: z.string().nullable().optional().describe("The reason that a moderator gave"),
  at: Moment.optional().describe("When it went"),
});
