import { isDeepStrictEqual } from "node:util";
import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { sql } from "@/lib/platform/db";
import { describeQuote } from "@/lib/text/quote";
import { readAddress } from "../addresses";
import type { AnnotationView, Selection, Target } from "../annotation";
import { editAnnotation } from "../commands/change-annotation";
import { createAnnotation } from "../commands/create-annotation";
import { changeAnnotation } from "../commands/hold-annotation";
import { shareAnnotation } from "../commands/share-annotation";
import { findAnnotation } from "../queries/annotations";
import { type KeptTarget, readKept, type Site, WORLD } from "./hypothesis";
import { audienceOf, keptOf, newAnnotation, quotedBy, type SentAnnotation, type SentChange } from "./sent";
import { groupOf } from "./shape";
import { findMeantArticle } from "./uri-queries";
import { findWords } from "./words-in-text";

/**
 * Makes an annotation as a Hypothesis client sends it. On a page of an article of ours it stands on the words of the
 * article; words of the page that are not the article's, and those of pages of others, are kept under the address.
 * @returns its id
 * @throws {AppError} unauthenticated, forbidden, not-found; invalid `no-target`, `empty`
 */
export async function createFromClient(
  viewer: Viewer,
  sent: SentAnnotation,
  site: Site,
  idempotencyKey: string | null = null,
): Promise<string> {
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first");
  const { target, selection } = await placeOf(viewer, sent, site);
  const kept = keptOf(sent) ?? undefined;
  const { id } = await createAnnotation(viewer, newAnnotation(sent, target, selection), {
    ...{ idempotencyKey, selectors: kept },
  });
  return id;
}

interface Place {
  target: Target;
  selection: Selection | null;
}

async function placeOf(viewer: Viewer, sent: SentAnnotation, site: Site): Promise<Place> {
  const parent = sent.references.at(-1);
  if (parent !== undefined) return { target: { parent }, selection: null };
  const quote = quotedBy(sent);
  const article = await findMeantArticle(viewer, sent.uri, site);
  if (article && !quote) return { target: { article: article.slug }, selection: null };
  const selection = article && quote ? await wordsOf(article.id, quote) : null;
  if (article && selection) return { target: { article: article.slug }, selection };
  const named = readAddress(sent.uri, site.origin);
  if (named && "entity" in named) return { target: { entity: named.entity }, selection: quote };
  if (named && "fact" in named && !quote) return { target: { fact: named.fact }, selection: null };
  // What the viewer may not read is not there, and nothing is kept under its address either.
  if (named && "article" in named && !article) throw notFound();
  if (!/^https?:/iu.test(sent.uri) || !URL.canParse(sent.uri)) throw new AppError("invalid", "no-target");
  return { target: { uri: sent.uri }, selection: quote };
}

/** The words as the current text of the article has them. */
async function wordsOf(articleId: string, quote: { exact: string; prefix: string; suffix: string }) {
  const { rows } = await sql<{ text: string }>(
    `SELECT r."text" FROM "Article" a JOIN "Revision" r ON r."id" = a."currentRevisionId" WHERE a."id" = $1`,
    [articleId],
  );
  const text = rows[0]?.text ?? "";
  const span = findWords(text, quote);
  return span && { ...span, ...describeQuote(text, span) };
}

/**
 * Changes an annotation as a client sends it: its words, its tags, who reads it. What is to be narrower is narrowed
 * before the new words stand in it, and what is to be wider only after.
 * @throws {AppError} forbidden, not-found; conflict `taken-away`, `thread-joined`
 */
export async function changeFromClient(viewer: Viewer, id: string, change: SentChange): Promise<void> {
  const view = await findAnnotation(viewer, id);
  if (!view) throw notFound();
  authorize(viewer, "annotation:edit", { creatorId: view.creator?.id ?? null });
  const { text: body, tags, target } = change;
  const audience = change.permissions && view.parentId === null ? audienceOf(change) : null;
  if (audience?.visibility === "private") {
    await keepGroup(viewer, view);
    await shareAnnotation(viewer, view.id, audience);
  }
  const says = (body !== undefined && body !== view.body) || (tags && tags.join("\n") !== view.tags.join("\n"));
  if (says) await editAnnotation(viewer, view.id, { body, tags });
  if (target?.[0]?.description != null) await describe(viewer, view.id, target[0].description);
  if (audience && audience.visibility !== "private") await shareAnnotation(viewer, view.id, audience);
}

/** It stays among the notes of its group when its author keeps it to themselves. */
async function keepGroup(viewer: Viewer, view: AnnotationView): Promise<void> {
  const group = groupOf(view, null);
  if (view.visibility !== "private") await changeKept(viewer, view.id, { group: group === WORLD ? undefined : group });
}

/** Words for a target that is a picture. */
const describe = (viewer: Viewer, id: string, description: string): Promise<void> =>
  changeKept(viewer, id, { description });

const changeKept = (viewer: Viewer, id: string, change: Partial<KeptTarget>): Promise<void> =>
  changeAnnotation(viewer, { id }, async (tx, held) => {
    authorize(viewer, "annotation:edit", held);
    const { selectors } = await tx.annotation.findUniqueOrThrow({ where: { id }, select: { selectors: true } });
    const before: KeptTarget = readKept(selectors) ?? { selector: [] };
    const kept = JSON.parse(JSON.stringify({ ...before, ...change }));
    if (isDeepStrictEqual(kept, JSON.parse(JSON.stringify(before)))) return;
    await tx.annotation.update({ where: { id }, data: { selectors: kept }, select: { id: true } });
  });
