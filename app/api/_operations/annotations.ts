import { z } from "zod";
import { operation } from "@/app/_request/operation";
import { AnnotationChange, NewAnnotation } from "@/lib/annotations/annotation";
import { SORTS } from "@/lib/annotations/queries/thread-order";
import { AnnotationJson, ThreadJson } from "../_json/annotation";
import { Next, PAGING } from "../_json/paging";
import { ANNOTATION, NEW_ANNOTATION, ORIGIN, REPLY } from "./examples";
import { ID, Identified } from "./identified";

const id = z.string().regex(ID, "wrong-value");
const slug = z.string().regex(/^[\p{L}\p{N}_-]{1,200}$/u, "wrong-value");
const Nothing = z.strictObject({});
const version = ({ version }: { version: number }): number => version;

export const listAnnotationsOperation = operation({
  path: "/api/v1/annotations",
  operationId: "listAnnotations",
  summary: "Notes, comments, replies and highlights, the oldest first",
  description:
    "By the moment they were made, of which no two are the same: whoever follows `next` to the end meets every annotation once, and who keeps the last cursor meets the new ones later.",
  params: Nothing,
  query: z.strictObject({
    ...PAGING,
    article: slug.optional().describe("The slug of an article: whatever is about it, its words, its facts"),
    fact: id.optional(),
    entity: id.optional(),
    creator: id.optional().describe("The id of a person, or `me`"),
    tag: z.string().trim().min(1, "wrong-value").max(60, "wrong-value").optional().describe("A free tag, in any case"),
    group: slug.optional().describe("The slug of a group, or its id"),
    thread: id.optional().describe("The first of a thread: the replies below it"),
  }),
  answer: z.object({ items: z.array(AnnotationJson), next: Next }),
  example: { items: [ANNOTATION], next: `${ORIGIN}/api/v1/annotations?cursor=WyIyMDI2LTEx` },
  refusals: ["unauthenticated"],
});

export const createAnnotationOperation = operation({
  method: "POST",
  path: "/api/v1/annotations",
  operationId: "createAnnotation",
  summary: "A note on words, a comment on the whole, a reply, a highlight, a tagging",
  description:
    "Words to stand on are given in `selection`; they are looked for at `start` and, where they do not stand there, by their context. What an automatic check or the mode of a discussion holds back is made as well, with the status `held`.",
  scope: "annotate",
  params: Nothing,
  query: Nothing,
  body: NewAnnotation,
  bodyExample: NEW_ANNOTATION,
  answer: AnnotationJson,
  example: ANNOTATION,
  success: 201,
  location: ({ url }) => url,
  version,
  isRepeatable: true,
  refusals: ["unauthenticated", "forbidden", "not-found", "conflict", "too-large", "too-many"],
});

export const getAnnotationOperation = operation({
  path: "/api/v1/annotations/{id}",
  operationId: "getAnnotation",
  summary: "One annotation",
  description: "What was public and was deleted or removed is answered with 410, and by whose doing.",
  params: Identified,
  query: Nothing,
  answer: AnnotationJson,
  example: ANNOTATION,
  version,
  refusals: ["not-found", "gone"],
});

export const editAnnotationOperation = operation({
  method: "PATCH",
  path: "/api/v1/annotations/{id}",
  operationId: "editAnnotation",
  summary: "Other words, tags or another look for an annotation of one's own",
  description:
    "What is left out stays. Say which version you changed: by `If-Match` (412 when it is no longer that one) or by `version` in the body (409).",
  scope: "annotate",
  params: Identified,
  query: Nothing,
  body: AnnotationChange.extend({ version: z.int().min(1).optional() }),
  bodyExample: { body: "Мест **1 250**, по данным мэрии.", version: 1 },
  answer: AnnotationJson,
  example: { ...ANNOTATION, body: "Мест **1 250**, по данным мэрии.", version: 2 },
  version,
  isConditional: true,
  refusals: ["unauthenticated", "forbidden", "not-found", "conflict", "gone", "too-large", "too-many"],
});

export const deleteAnnotationOperation = operation({
  method: "DELETE",
  path: "/api/v1/annotations/{id}",
  operationId: "deleteAnnotation",
  summary: "Take an annotation of one's own back",
  description: "Its words are gone for good; its place stays while somebody's reply hangs on it.",
  scope: "annotate",
  params: Identified,
  query: Nothing,
  answer: z.null(),
  example: null,
  success: 204,
  isConditional: true,
  refusals: ["unauthenticated", "forbidden", "not-found", "gone", "too-many"],
});

const THREADS = z.strictObject({
  ...PAGING,
  sort: z
    .enum(SORTS, "wrong-value")
    .default("new")
    .describe("`best`: by what readers found useful (Wilson); `answered`: by how many replied"),
  replies: z.coerce
    .number("wrong-value")
    .int("wrong-value")
    .min(0, "wrong-value")
    .max(100, "wrong-value")
    .default(20)
    .describe("Replies sent with each thread"),
});
const THREADS_ANSWER = z.object({ items: z.array(ThreadJson), next: Next });
const threads = { items: [{ first: ANNOTATION, replies: [REPLY], more: 0 }], next: null };

export const listArticleThreadsOperation = operation({
  path: "/api/v1/articles/{slug}/threads",
  operationId: "listArticleThreads",
  summary: "The discussion under an article, by threads",
  params: z.strictObject({ slug: z.string().regex(/^[\p{L}\p{N}_-]{1,200}$/u, "not-found") }),
  query: THREADS,
  answer: THREADS_ANSWER,
  example: threads,
  refusals: ["not-found"],
});

export const listFactThreadsOperation = operation({
  path: "/api/v1/facts/{id}/threads",
  operationId: "listFactThreads",
  summary: "What is said of a fact, by threads",
  params: Identified,
  query: THREADS,
  answer: THREADS_ANSWER,
  example: threads,
  refusals: ["not-found"],
});
