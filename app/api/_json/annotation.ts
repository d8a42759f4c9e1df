import { z } from "zod";
import {
  ANNOTATION_STATUSES,
  type AnnotationView,
  HIGHLIGHT_STYLES,
  MOTIVATIONS,
  REACTION_KINDS,
  VISIBILITIES,
} from "@/lib/annotations/annotation";
import type { Thread } from "@/lib/annotations/queries/thread";
import type { CodePointOffsets } from "@/lib/text/code-points";
import { ANCHOR_STATES } from "@/lib/text/reanchor/anchor";
import {
  annotationData,
  annotationIri,
  annotationPage,
  articleData,
  articlePage,
  entityPage,
  factPage,
  groupPage,
  outside,
  revisionPage,
} from "./addresses";
import { Moment, Utf16 } from "./paging";

const Selector = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("TextQuoteSelector"),
    ...{ exact: z.string(), prefix: z.string(), suffix: z.string() },
  }),
  z.object({ type: z.literal("TextPositionSelector"), start: z.int().min(0), end: z.int().min(0) }),
]);

export const ReactionCounts = z.object({
  useful: z.int().min(0),
  changed_my_view: z.int().min(0),
  source_checked: z.int().min(0),
});
export const Mine = z.array(z.enum(REACTION_KINDS)).describe("Reactions of who asks");

/** The microseconds matter: lists are paged by them. */
const Micro = z.iso.datetime({ precision: 6 }).describe("ISO 8601 in UTC with microseconds; unique");

export const AnnotationJson = z.object({
  id: z.string(),
  url: z.url().describe("This annotation for machines"),
  page: z.url().describe("This annotation for people"),
  iri: z.url().describe("The same in the W3C Web Annotation Protocol"),
  creator: z
    .object({ id: z.string().nullable(), name: z.string() })
    .nullable()
    .describe("Null: the account was erased, or the words were taken away"),
  motivations: z.array(z.enum(MOTIVATIONS)),
  editorial: z.boolean().describe("A note of the newsroom"),
  body: z.string().describe("Markdown as it was written; empty for what was taken away"),
  language: z.string().nullable().describe("BCP 47, of the body"),
  style: z.enum(HIGHLIGHT_STYLES).nullable(),
  tags: z.array(z.string()),
  visibility: z.enum(VISIBILITIES),
  group: z.object({ id: z.string(), slug: z.string(), name: z.string(), page: z.url() }).nullable(),
  status: z.enum(ANNOTATION_STATUSES).describe("`held` waits for a moderator: only its author and moderators meet it"),
  about: z
    .object({
      uri: z.string().describe("What it is about, as it was said when it was made"),
      article: z
        .object({ slug: z.string(), url: z.url(), page: z.url(), headline: z.string(), language: z.string() })
        .nullable(),
      revision: z.int().min(1).nullable().describe("On whose text it was made"),
      fact: z.string().nullable(),
      entity: z.string().nullable(),
      parent: z.string().nullable().describe("What it replies to"),
      thread: z.string().nullable().describe("The first of its thread; null for that one"),
      depth: z.int().min(0),
    })
    .describe("Ids of what it is about"),
  target: z
    .object({ source: z.string(), selector: z.array(Selector) })
    .describe("As the Web Annotation Data Model has it; positions count Unicode code points"),
  utf16: Utf16.nullable().describe("Where its words stand in the revision on which it was made"),
  anchor: z
    .object({
      state: z.enum(ANCHOR_STATES),
      utf16: Utf16.nullable().describe("Null: the words stand nowhere in it"),
      score: z.number().min(0).max(1),
      method: z.string(),
    })
    .nullable()
    .describe("Where its words stand in the current revision; null where there are none, or nobody has looked yet"),
  created: Micro,
  updated: Micro,
  editedAt: Moment.nullable().describe("When its author changed it after the free minutes"),
  version: z.int().min(1).describe("Grows with every change; the entity tag begins with it"),
  reactions: ReactionCounts,
  mine: Mine,
  replies: z.int().min(0),
});

export const ThreadJson = z.object({
  first: AnnotationJson,
  replies: z.array(AnnotationJson).describe("By time. What was taken away keeps its place, without its words"),
  more: z.int().min(0).describe("Replies that are not here: list them by `thread`"),
});

/** Of the texts of revisions. */
export type OffsetsOf = (revisionId: string) => Pick<CodePointOffsets, "toCodePoints">;

export function annotationJson(view: AnnotationView, offsetsOf: OffsetsOf): z.input<typeof AnnotationJson> {
  const { id, target, group, quote, anchor, parentId, rootId, depth, editedAt, ...rest } = view;
  const { article } = target;
  return {
    ...{ id, url: annotationData(id), page: annotationPage(id), iri: annotationIri(id) },
    ...plainOf(rest),
    group: group && { ...group, page: groupPage(group.slug) },
    about: {
      uri: outside(target.uri),
      article: article && {
        ...{ slug: article.slug, url: articleData(article.slug), page: articlePage(article.slug) },
        ...{ headline: article.headline, language: article.language },
      },
      ...{ revision: target.revisionNumber, fact: target.factId, entity: target.entityId },
      ...{ parent: parentId, thread: rootId, depth },
    },
    target: { source: sourceOf(view), selector: selectorOf(view, offsetsOf) },
    utf16: quote && article && { start: quote.start, end: quote.end },
    anchor: anchor && {
      ...{ state: anchor.state, score: anchor.score, method: anchor.method },
      utf16: anchor.start === null || anchor.end === null ? null : { start: anchor.start, end: anchor.end },
    },
    editedAt: editedAt && new Date(editedAt).toISOString(),
  };
}

export const threadJson = ({ first, replies, more }: Thread, offsetsOf: OffsetsOf): z.input<typeof ThreadJson> => ({
  first: annotationJson(first, offsetsOf),
  replies: replies.map((reply) => annotationJson(reply, offsetsOf)),
  more,
});

type Plain = Omit<
  AnnotationView,
  "id" | "target" | "group" | "quote" | "anchor" | "parentId" | "rootId" | "depth" | "editedAt"
>;

function plainOf({ creator, motivations, editorial, body, language, style, tags, visibility, status, ...rest }: Plain) {
  const { created, updated, version, reactions, mine, replies } = rest;
  return {
    ...{ creator: creator && { id: creator.id, name: creator.name }, motivations, editorial, body, language, style },
    ...{ tags, visibility, status, created, updated, version, mine, replies },
    reactions: {
      ...{ useful: reactions.useful, changed_my_view: reactions.changed_my_view },
      source_checked: reactions.source_checked,
    },
  };
}

function sourceOf({ target, parentId, quote }: AnnotationView): string {
  const { article, factId, entityId, revisionNumber, uri } = target;
  if (parentId !== null) return annotationIri(parentId);
  if (factId !== null) return factPage(factId);
  if (entityId !== null) return entityPage(entityId);
  if (!article) return uri;
  return quote && revisionNumber !== null ? revisionPage(article.slug, revisionNumber) : articlePage(article.slug);
}

/** Of a page that is not ours we know no text, so that positions in it would mean nothing. */
function selectorOf({ quote, target }: AnnotationView, offsetsOf: OffsetsOf): z.input<typeof Selector>[] {
  if (!quote) return [];
  const { exact, prefix, suffix, start, end } = quote;
  const words = { type: "TextQuoteSelector" as const, exact, prefix, suffix };
  if (!target.revisionId) return [words];
  const { toCodePoints } = offsetsOf(target.revisionId);
  return [words, { type: "TextPositionSelector", start: toCodePoints(start), end: toCodePoints(end) }];
}
