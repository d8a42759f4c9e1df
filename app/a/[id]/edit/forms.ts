import { z } from "zod";
import { TypedTags } from "@/app/_components/writing/typed-tags";
import { Body, HIGHLIGHT_STYLES } from "@/lib/annotations/annotation";

const Id = z.string().min(1, "wrong-value").max(64, "wrong-value");
/** The version that its author was shown. */
const Seen = z.coerce.number("wrong-value").int("wrong-value").min(1, "wrong-value");

export const EditForm = z.object({
  id: Id,
  seen: Seen,
  body: Body,
  tags: TypedTags,
  style: z.enum(HIGHLIGHT_STYLES, "wrong-value").optional(),
});
export type EditForm = z.output<typeof EditForm>;

export const DeleteForm = z.object({ id: Id, seen: Seen });
