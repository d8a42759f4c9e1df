import { z } from "zod";
import { TypedTags } from "@/app/_components/writing/typed-tags";
import {
  Body,
  HIGHLIGHT_STYLES,
  LONGEST_QUOTE,
  NewAnnotation,
  Selection,
  VISIBILITIES,
} from "@/lib/annotations/annotation";

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const Id = z.string().max(64, "wrong-value");
// Browsers write line ends in forms as two characters; texts here have one.
const words = (most: number, refusal: string) =>
  z
    .string()
    .transform((typed) => typed.replace(/\r\n?/gu, "\n"))
    .pipe(z.string().max(most, refusal));
const Offset = z.coerce.number("wrong-value").int("wrong-value").min(0, "wrong-value");

/** What is sent by the toolbar, and by the form of one paragraph, which has no offsets of the words but of the block. */
export const WritingForm = z.object({
  article: z.string("wrong-value").min(1, "wrong-value").max(200, "wrong-value"),
  revision: optional(Offset),
  fact: optional(Id),
  exact: optional(words(LONGEST_QUOTE, "too-long")),
  prefix: words(1000, "wrong-value").default(""),
  suffix: words(1000, "wrong-value").default(""),
  start: optional(Offset),
  end: optional(Offset),
  /** Where the block begins in which the words are. */
  at: optional(Offset),
  body: Body.default(""),
  tags: TypedTags,
  style: optional(z.enum(HIGHLIGHT_STYLES, "wrong-value")),
  /** A visibility, or a group as "group:<id>". */
  audience: z
    .string()
    .max(80, "wrong-value")
    .default("public")
    .transform(readAudience)
    .refine(({ visibility }) => visibility !== null, "wrong-value"),
  editorial: z.literal("on").optional(),
  /** Made when the form was drawn: the same form sent twice makes one. */
  key: optional(Id),
  from: z.enum(["page", "toolbar"]).default("page"),
});
export type WritingForm = z.output<typeof WritingForm>;

/** The annotation that a form asks for. `start` is where its words begin, when the form could not know. */
export function annotationOf(form: WritingForm, start: number | undefined = form.start): NewAnnotation {
  const { article, revision, fact, exact, prefix, suffix, body, tags, style, audience, editorial } = form;
  const onWords = fact === undefined && exact !== undefined && exact.trim() !== "";
  const selection = onWords ? Selection.parse({ exact, prefix, suffix, ...(start !== undefined && { start }) }) : null;
  return NewAnnotation.parse({
    target: fact !== undefined ? { fact } : { article, revision },
    selection,
    ...{ body, tags, visibility: audience.visibility, group: audience.group, editorial: editorial === "on" },
    style: onWords ? (style ?? null) : null,
  });
}

function readAudience(value: string) {
  const group = /^group:(?<id>[\w-]{1,64})$/u.exec(value)?.groups?.id ?? null;
  const visibility = group !== null ? ("group" as const) : (VISIBILITIES.find((known) => known === value) ?? null);
  return { visibility, group };
}
