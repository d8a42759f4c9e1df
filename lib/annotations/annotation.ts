import { z } from "zod";
import type { Anchor, Quoted } from "@/lib/text/reanchor/anchor";

/** Why it was made. → https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
export const MOTIVATIONS = [
  ...(["highlighting", "commenting", "replying", "tagging", "questioning", "assessing", "editing"] as const),
  ...(["describing", "linking", "bookmarking", "classifying", "identifying", "moderating"] as const),
] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

/** How a highlight looks: each has a colour, a name and a pattern of its own. */
export const HIGHLIGHT_STYLES = ["amber", "green", "blue", "rose", "violet"] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

/** Who may read it: everybody, its author alone, the members of a group, the newsroom. */
export const VISIBILITIES = ["public", "private", "group", "newsroom"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * `held` waits for a moderator and is shown to its author; `hidden` and `removed` are a moderator's doing, `deleted` its
 * author's.
 */
export const ANNOTATION_STATUSES = ["published", "held", "hidden", "removed", "deleted"] as const;
export type AnnotationStatus = (typeof ANNOTATION_STATUSES)[number];

export const REACTION_KINDS = ["useful", "changed_my_view", "source_checked"] as const;
export type ReactionKind = (typeof REACTION_KINDS)[number];

/** UTF-16 units of the Markdown source. */
export const LONGEST_BODY = 10_000;
export const LONGEST_QUOTE = 20_000;
export const MOST_TAGS = 10;
export const LONGEST_TAG = 60;

/** What an annotation is about. An address that is no article of ours has neither article nor revision. */
export interface AnnotationTarget {
  /** Its address as the client wrote it. */
  uri: string;
  article: { id: string; slug: string; headline: string; language: string } | null;
  revisionId: string | null;
  revisionNumber: number | null;
  factId: string | null;
  entityId: string | null;
}

/** An annotation as its readers see it. */
export interface AnnotationView {
  id: string;
  /** Null: its author's account was erased, and it was not imported either. */
  creator: { id: string | null; name: string } | null;
  motivations: Motivation[];
  /** A note of the newsroom. */
  editorial: boolean;
  /** Markdown source. Empty for what is removed or deleted: a tombstone keeps its place, not its words. */
  body: string;
  language: string | null;
  style: HighlightStyle | null;
  visibility: Visibility;
  group: { id: string; slug: string; name: string } | null;
  status: AnnotationStatus;
  target: AnnotationTarget;
  parentId: string | null;
  /** The first of its thread; null for that one. */
  rootId: string | null;
  depth: number;
  /** The words it stands on, in the text of the revision on which it was made. */
  quote: Quoted | null;
  /** In the revision that was asked for; null where there is no quote or the revision has not been gone through yet. */
  anchor: Anchor | null;
  tags: string[];
  /** ISO 8601 with microseconds, unique and growing: clients page by it. */
  created: string;
  updated: string;
  /** When its author changed it after the free time; null if never. */
  editedAt: Date | null;
  version: number;
  reactions: Record<ReactionKind, number>;
  /** Those of the viewer. */
  mine: ReactionKind[];
  /** Replies below it that the viewer may see. */
  replies: number;
}

/** What its author may type. Messages are names of sentences in messages/…/refusals.json. */
export const Body = z
  .string()
  .transform((words) => words.replaceAll("\0", "").replace(/\r\n?/gu, "\n").trimEnd().toWellFormed())
  .pipe(z.string().max(LONGEST_BODY, "too-long"));

export const TagName = z
  .string()
  .transform((words) => words.replaceAll("\0", "").replace(/\s+/gu, " ").trim().normalize("NFC").toWellFormed())
  .pipe(z.string().min(1, "empty").max(LONGEST_TAG, "too-long"));
export const TagNames = z.array(TagName).max(MOST_TAGS, "too-many-tags");

const Offset = z.int().min(0).max(10_000_000);
const Context = z.string().max(1000);

/** Words of a revision as a client selected them; `start` and `end` are where it saw them, which may be outdated. */
export const Selection = z.strictObject({
  exact: z.string().min(1, "empty").max(LONGEST_QUOTE, "too-long"),
  prefix: Context.default(""),
  suffix: Context.default(""),
  start: Offset.optional(),
  end: Offset.optional(),
});
export type Selection = z.output<typeof Selection>;

/** What a new annotation is about: one of these. A reply needs its parent alone. */
export const Target = z.strictObject({
  /** The slug of an article. */
  article: z.string().max(200).optional(),
  /** Number of the revision on which the words were selected; the current one without it. */
  revision: z.int().min(1).optional(),
  fact: z.string().max(64).optional(),
  entity: z.string().max(64).optional(),
  parent: z.string().max(64).optional(),
  /** A page that is not ours, or a thing by its name: a book, a file. */
  uri: z
    .url({ protocol: /^(?:https?|urn|tag|doi)$/ })
    .max(2000)
    .optional(),
});
export type Target = z.output<typeof Target>;

export const NewAnnotation = z.strictObject({
  target: Target,
  selection: Selection.nullable().default(null),
  motivations: z.array(z.enum(MOTIVATIONS)).max(4).optional(),
  body: Body.default(""),
  language: z.string().max(35).nullable().default(null),
  tags: TagNames.default([]),
  style: z.enum(HIGHLIGHT_STYLES).nullable().default(null),
  visibility: z.enum(VISIBILITIES).default("public"),
  group: z.string().max(64).nullable().default(null),
  editorial: z.boolean().default(false),
});
export type NewAnnotation = z.output<typeof NewAnnotation>;

/** What its author changes; what is left out stays. */
export const AnnotationChange = z.strictObject({
  body: Body.optional(),
  tags: TagNames.optional(),
  style: z.enum(HIGHLIGHT_STYLES).nullable().optional(),
});
export type AnnotationChange = z.output<typeof AnnotationChange>;

/** Without motivations of the client's own: what the parts say. */
export function motivationsOf({ motivations, target, body, tags, selection }: NewAnnotation): Motivation[] {
  if (motivations && motivations.length > 0) return [...new Set(motivations)];
  if (target.parent !== undefined) return ["replying"];
  if (body !== "") return ["commenting"];
  if (tags.length > 0) return ["tagging"];
  return selection ? ["highlighting"] : ["bookmarking"];
}

/** A comment is about the whole and answers nobody; a note stands on words. */
export const isComment = ({
  quote,
  parentId,
  motivations,
}: Pick<AnnotationView, "quote" | "parentId" | "motivations">) =>
  quote === null && parentId === null && motivations.includes("commenting");

/** What is no longer there, and by whose doing. */
export const isGone = (status: AnnotationStatus): boolean => status === "removed" || status === "deleted";
