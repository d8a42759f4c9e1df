import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { type Db, db, type Prisma } from "@/lib/platform/db";
import { secondsSinceDrawn } from "@/lib/platform/form-key";
import { answeredBefore, keyOf, once } from "@/lib/platform/idempotency";
import { newId } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/queue";
import { mentionedNames } from "@/lib/text/markdown/mentions";
import { comparableName } from "@/lib/text/normalise";
import type { Quoted } from "@/lib/text/reanchor/anchor";
import { type AnnotationStatus, motivationsOf, type NewAnnotation } from "../annotation";
import { dropDraft } from "../drafts/commands";
import { type DraftTarget, draftKey } from "../drafts/draft";
import { placeSelection } from "../place";
import { type FoundTarget, findTarget } from "../queries/target";
import { targetKey } from "../target-key";
import { findAudience } from "./audience";
import { openCase } from "./hold-back";
import { insertPlain } from "./insert-plain";
import { readMentions } from "./mentions";
import { heldFor } from "./screening";

export interface Sent {
  /** The same key makes one annotation, however often it is sent. */
  idempotencyKey?: string | null;
  /** What a client of a standard sent, kept whole so that it comes back whole. */
  submitted?: object;
  selectors?: object;
  slug?: string | null;
  canonical?: string | null;
  via?: string[];
  /** Under which its words were kept while they were being written: they are no draft any more. */
  draft?: DraftTarget;
  /** Words that the text does not hold are kept as an orphan instead of refused: of notes that are brought from elsewhere. */
  keepsLostWords?: boolean;
}

export interface Made {
  id: string;
  status: AnnotationStatus;
  /** The article it is on, for the way back. */
  article: string | null;
}

/**
 * Makes an annotation: a note on words, a comment, a reply, a highlight. A reply is read by whoever reads its thread.
 * What automatic checks or the article's mode hold back is kept and shown to its author and to moderators.
 * @throws {AppError} unauthenticated, forbidden; not-found; invalid `words-not-there`, `empty`, `no-target`
 */
export async function createAnnotation(viewer: Viewer, input: NewAnnotation, sent: Sent = {}): Promise<Made> {
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first");
  const { idempotencyKey: key = null } = sent;
  const first = { userId: viewerId(viewer) ?? "system", key, request: input };
  try {
    return await make(viewer, input, sent, first);
  } catch (error) {
    // A request that is repeated may be refused for what it did the first time: too fast, said already, closed since.
    const before = error instanceof AppError ? await answeredBefore<Made & Prisma.InputJsonObject>(first) : null;
    if (before) return before;
    throw error;
  }
}

interface First {
  userId: string;
  key: string | null;
  request: NewAnnotation;
}

async function make(viewer: Viewer, input: NewAnnotation, given: Sent, first: First): Promise<Made> {
  const target = await findTarget(viewer, input.target, input.selection !== null);
  const sent = keptWithThread(given, target);
  const audience = await findAudience(viewer, input, target);
  const { visibility, groupId, groupRole } = audience;
  const { editorial } = input;
  const discussion = input.selection ? null : target.discussion;
  authorize(viewer, "annotation:create", { visibility, groupRole, editorial, discussion });
  const quote = quoteOf(input, target, sent.keepsLostWords);
  const isLost = quote !== null && target.text !== null && target.text.slice(quote.start, quote.end) !== quote.exact;
  if (!sent.submitted) refuseEmpty(input, quote); // the standard lets a document say nothing but what it is about
  const about = { ...audience, discussion: target.discussion };
  const { key } = first;
  const held = await heldFor(viewer, input, about, secondsSinceDrawn(key));

  const id = newId();
  const status: AnnotationStatus = held.length > 0 ? "held" : "published";
  const made = { id, status, article: target.slug };
  const row = {
    ...{ id, creatorId: viewerId(viewer), motivations: motivationsOf(input), editorial, status },
    ...{ body: input.body, language: input.language, visibility, groupId },
    ...placeOf(target, input),
  };
  if (isPlain(input, sent) && held.length === 0) {
    const isFirst = await insertPlain(row, {
      key: key === null ? null : { ...keyOf(first), key, response: made },
      draft: sent.draft === undefined ? null : draftKey(sent.draft),
    });
    if (isFirst) return made;
    const other = await answeredBefore<Made & Prisma.InputJsonObject>(first);
    if (!other) throw new Error(`the key of ${id} was taken and is not there`);
    return other;
  }

  return db.$transaction((tx) =>
    once(tx, first, async () => {
      await tx.annotation.create({
        data: {
          ...{ ...row, heldFor: held, style: input.style },
          ...(isLost && { revisionId: null }),
          ...quote,
          ...kept(sent),
        },
        select: { id: true },
      });
      await addTags(tx, id, input.tags);
      await readMentions(tx, { id, body: input.body, visibility, groupId });
      if (sent.draft) await dropDraft(tx, row.creatorId, sent.draft);
      if (held.length > 0) await openCase(tx, id, held);
      if (quote && target.articleId && (isLost || !target.isCurrent)) {
        await enqueue(tx, "reanchor-annotations", { articleId: target.articleId });
      }
      return made;
    }),
  );
}

/** A client shows what somebody keeps to themselves among the notes of a group; an answer belongs beside what it answers. */
function keptWithThread(sent: Sent, { thread }: FoundTarget): Sent {
  if (!thread?.keptAmong || sent.selectors) return sent;
  return { ...sent, selectors: { selector: [], group: thread.keptAmong } };
}

/** Words about the whole of something and nothing else: they are written with one statement. */
const isPlain = (
  { selection, tags, style, body }: NewAnnotation,
  { idempotencyKey: _key, draft: _draft, ...sent }: Sent,
): boolean =>
  selection === null &&
  tags.length === 0 &&
  style === null &&
  mentionedNames(body).length === 0 &&
  Object.values(sent).every((each) => each === undefined);

export function placeOf(target: FoundTarget, input: NewAnnotation) {
  const { articleId, revisionId, factId, entityId, parentId, rootId, depth, slug } = target;
  const targetUri = target.uri ?? (slug ? `/articles/${slug}` : `/entities/${entityId}`);
  const onRevision = input.selection || factId || parentId ? revisionId : null;
  return {
    ...{ articleId, factId, entityId, parentId, rootId, depth, targetUri, revisionId: onRevision },
    targetKey: targetKey(target),
  };
}

const kept = ({ submitted, selectors, slug, canonical, via }: Sent) => ({
  ...(submitted && { submitted }),
  ...(selectors && { selectors }),
  ...{ slug: slug ?? null, canonical: canonical ?? null, via: via ?? [] },
});

/** Words of an article must stand in its text; of a page that is not ours we know only what its client says. */
export function quoteOf(
  { selection }: NewAnnotation,
  { text, articleId }: FoundTarget,
  keepsLostWords = false,
): Quoted | null {
  if (!selection) return null;
  const nowhere = { start: 0, end: selection.exact.length };
  if (articleId === null) return { ...nowhere, ...selection };
  const quote = text === null ? null : placeSelection(text, selection);
  if (!quote && !keepsLostWords) throw new AppError("invalid", "words-not-there");
  return quote ?? { ...selection, ...nowhere };
}

function refuseEmpty({ body, tags, target }: NewAnnotation, quote: Quoted | null): void {
  const says = body !== "" || tags.length > 0;
  if (!says && (target.parent !== undefined || quote === null)) {
    throw new AppError("invalid", "check-fields", { fields: { body: "empty" } });
  }
}

export async function addTags(tx: Db, annotationId: string, tags: readonly string[]): Promise<void> {
  const data = tags.map((label, position) => ({ annotationId, label, key: comparableName(label), position }));
  if (data.length > 0) await tx.annotationTag.createMany({ data, skipDuplicates: true });
}
