import { z } from "zod";
import {
  Body,
  LONGEST_QUOTE,
  MOST_TAGS,
  NewAnnotation,
  type Selection,
  TagName,
  type Target,
  type Visibility,
} from "../annotation";
import { type KeptTarget, NEWSROOM, WORLD } from "./hypothesis";

/** No client sends more of these for one target. */
const MOST_SELECTORS = 20;
/** Of the selectors of one annotation, as JSON, in UTF-16 units. */
const LONGEST_SELECTORS = 3 * LONGEST_QUOTE;

const Selector = z.looseObject({ type: z.string().max(100) });
const SentTarget = z.looseObject({
  source: z.string().max(2000).optional(),
  selector: z
    .array(Selector)
    .max(MOST_SELECTORS, "too-long")
    .refine((selectors) => JSON.stringify(selectors).length <= LONGEST_SELECTORS, "too-long")
    .nullish(),
  description: z.string().max(1000, "too-long").nullish(),
});
const Targets = z.array(SentTarget).max(10, "too-long");
/** Of tags that differ in blanks alone one is kept. */
const Tags = z
  .array(TagName)
  .transform((tags) => [...new Set(tags)])
  .refine((tags) => tags.length <= MOST_TAGS, "too-many-tags");
const Permissions = z.looseObject({ read: z.array(z.string().max(200)).max(10) });
const Title = z.union([z.string(), z.array(z.string()).transform(([first]) => first ?? "")]);
const Document = z.looseObject({ title: Title.optional() });

/**
 * What a client sends to make an annotation. It sends the whole of what it shows, so that much is for nobody (its own idea
 * of the moment, the author, the links) and is passed over.
 */
export const SentAnnotation = z.object({
  uri: z.string().max(2000, "too-long"),
  target: Targets.default([]),
  document: Document.nullish().catch(null),
  text: Body.default(""),
  tags: Tags.default([]),
  group: z.string().max(64).default(WORLD),
  permissions: Permissions.optional(),
  references: z.array(z.string().max(64)).max(1000).default([]),
});
export type SentAnnotation = z.output<typeof SentAnnotation>;

/** What a client sends to change one: the whole or parts. What cannot change (place, thread, author) is passed over. */
export const SentChange = z.object({
  target: Targets.optional(),
  text: Body.optional(),
  tags: Tags.optional(),
  group: z.string().max(64).optional(),
  permissions: Permissions.optional(),
});
export type SentChange = z.output<typeof SentChange>;

/** Who is to read it. Only the client's own words count: a group of everybody, of some, of editors, or nobody else. */
export function audienceOf({ group = WORLD, permissions }: Pick<SentChange, "group" | "permissions">): {
  visibility: Visibility;
  group: string | null;
} {
  const isShared = !permissions || permissions.read.some((reader) => reader.startsWith("group:"));
  if (!isShared) return { visibility: "private", group: null };
  if (group === WORLD) return { visibility: "public", group: null };
  return group === NEWSROOM ? { visibility: "newsroom", group: null } : { visibility: "group", group };
}

/** The words that the selectors quote; null where they quote none. */
export function quotedBy({ target }: SentAnnotation): Omit<Selection, "start" | "end"> | null {
  const selectors = target.flatMap(({ selector }) => selector ?? []);
  const found = Quote.safeParse(selectors.find(({ type }) => type === "TextQuoteSelector"));
  return found.success ? found.data : null;
}

const Context = z
  .string()
  .nullish()
  .transform((words) => words ?? "");
const Quote = z.object({
  exact: z.string().min(1).max(LONGEST_QUOTE),
  prefix: Context.transform((words) => words.slice(-1000)),
  suffix: Context.transform((words) => words.slice(0, 1000)),
});

/** What is kept of what was sent beside our own columns. */
export function keptOf(sent: SentAnnotation): KeptTarget | null {
  const { group: sentTo, document } = sent;
  const [target] = sent.target;
  const selector = target?.selector ?? [];
  const description = target?.description || undefined;
  const title = document?.title?.slice(0, 500) || undefined;
  // Whoever reads a thread reads its answers, so an answer may turn out to be for oneself alone.
  const isForOneself = audienceOf(sent).visibility === "private" || sent.references.length > 0;
  const group = isForOneself && sentTo !== WORLD ? sentTo : undefined;
  if (selector.length === 0 && !description && !title && !group) return null;
  return { selector, ...(description && { description }), ...(title && { title }), ...(group && { group }) };
}

/** The annotation in our own words, about what its address turned out to stand for. */
export function newAnnotation(
  sent: SentAnnotation,
  target: z.input<typeof Target>,
  selection: z.input<typeof Selection> | null,
): NewAnnotation {
  const { text: body, tags } = sent;
  return NewAnnotation.parse({ target, selection, body, tags, ...audienceOf(sent) });
}
