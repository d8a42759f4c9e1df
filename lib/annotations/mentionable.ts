import { z } from "zod";
import { VISIBILITIES, type Visibility } from "./annotation";

/** Somebody who may be called by name in what is being written. */
export interface Mentionable {
  /** As the person calls themself; those of one name are called together. */
  name: string;
  /** They have written about the same thing. */
  isHere: boolean;
}

const Id = z.string("wrong-value").min(1, "wrong-value").max(200, "wrong-value");

/** Where somebody is about to be called: in what is about one thing, for whom. */
export const MentionQuery = z
  .strictObject({
    /** What has been typed of the name. */
    q: z
      .string("wrong-value")
      .max(80, "too-long")
      .refine((letters) => letters.isWellFormed() && !/\p{Cc}/u.test(letters), "wrong-value")
      .default(""),
    article: Id.optional(),
    fact: Id.optional(),
    parent: Id.optional(),
    /** For whom it is to be, as the forms say it; a reply is for whoever reads its thread. */
    audience: z
      .string("wrong-value")
      .regex(/^(?:public|private|newsroom|group:[\w-]{1,64})$/u, "wrong-value")
      .default("public")
      .transform(readAudience),
  })
  .refine(({ article, fact, parent }) => [article, fact, parent].filter((each) => each !== undefined).length === 1, {
    path: ["article"],
    error: "no-target",
  });

/** "group:k3…" ⇒ { visibility: "group", group: "k3…" } */
function readAudience(value: string): { visibility: Visibility; group: string | null } {
  const [name, group = null] = value.split(":");
  return { visibility: group === null ? (VISIBILITIES.find((known) => known === name) ?? "public") : "group", group };
}
