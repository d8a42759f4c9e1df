import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { readableArticles } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { type Db, db } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";
import { newId } from "@/lib/platform/ids";
import { openQueue } from "@/lib/platform/queue";
import { type Block, Blocks } from "@/lib/text/block";
import { readBlocks } from "@/lib/text/blocks";
import { slugOf } from "@/lib/text/slug";
import type { ArticleStatus, Draft, Revising } from "./article";
import { auditArticle } from "./audit-article";
import { checkDraft, checkRevising, refuseIdle } from "./check";
import { lockWords, refuseSame } from "./duplicates";
import { bodyKey, carryShown, revisionText, withOmitted } from "./revision-text";
import { hostOf, sourceKey } from "./source-address";
import { type Brought, writeRevision } from "./write-revision";

export interface Filing extends Partial<Brought> {
  method: Brought["method"];
  /** Shown to readers at once; else kept as a draft. */
  publish: boolean;
  /** The same key files once, however often it is sent. */
  idempotencyKey?: string | null;
}

export interface Filed {
  id: string;
  slug: string;
  status: ArticleStatus;
}

/**
 * Files an article: source, article, first revision, its bytes, search row and the job for its facts, all or nothing.
 * @throws {AppError} conflict `already-archived` (same address or same words), invalid, too-large
 */
export async function fileArticle(viewer: Viewer, input: Draft, filing: Filing): Promise<Filed> {
  authorize(viewer, "article:file", null);
  if (filing.publish) authorize(viewer, "article:publish", null);
  const draft = checkDraft(input);
  const { publish, method, idempotencyKey: key = null } = filing;
  const request = { draft, publish, method };
  await openQueue();

  return db.$transaction((tx) =>
    once(tx, { userId: viewerId(viewer) ?? "system", key, request }, async () => {
      const text = revisionText(draft.headline, draft.body);
      const blocks = restore(readBlocks(text), draft.restored);
      const recognised = {
        sourceKey: draft.sourceUrl === null ? null : sourceKey(draft.sourceUrl),
        bodyKey: bodyKey(text, readBlocks(text)),
      };
      await refuseSame(tx, viewer, recognised);
      const { id, slug, status } = await createArticle(tx, viewer, draft, recognised.sourceKey, publish);
      const revision = { articleId: id, number: 1, headline: draft.headline, text, blocks, reason: null };
      const bytes = filing.bytes ?? Buffer.from(`${draft.headline}\n${draft.body}`);
      await writeRevision(tx, viewer, { ...revision, bodyKey: recognised.bodyKey }, { ...filing, bytes });
      await auditArticle(tx, viewer, "article:file", id, { slug, status, method, headline: draft.headline });
      return { id, slug, status };
    }),
  );
}

/**
 * Makes a new revision of an article's text; the old one stays as it was. Blocks that an editor had restored or left
 * out stay so where their words still stand.
 * @throws {AppError} conflict `revised-meanwhile`, `nothing-changed` or `already-archived`; not-found
 */
export async function reviseArticle(viewer: Viewer, slug: string, input: Revising): Promise<{ number: number }> {
  authorize(viewer, "article:revise", null);
  const { headline, text: body, reason, basedOn } = checkRevising(input);
  const text = revisionText(headline, body);

  return changeArticle(viewer, slug, async (tx, { id, revision }) => {
    refuseIdle(slug, revision, { basedOn, text });
    const read = readBlocks(text);
    const key = bodyKey(text, read);
    await refuseSame(tx, viewer, { sourceKey: null, bodyKey: key }, id);
    const number = revision.number + 1;
    const blocks = carryShown(revision, text, read);
    const next = { articleId: id, number, headline, text, blocks, bodyKey: key, reason };
    await writeRevision(tx, viewer, next, { method: "paste", bytes: Buffer.from(`${headline}\n${body}`) });
    await auditArticle(tx, viewer, "article:revise", id, { number, reason });
    return { number };
  });
}

/** Says that what the pages of an article show has changed: part of every transaction that changes it. */
export async function touchArticle(tx: Db, articleId: string): Promise<void> {
  await tx.article.update({
    where: { id: articleId },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}

interface Open {
  id: string;
  slug: string;
  status: ArticleStatus;
  revision: { id: string; number: number; headline: string; text: string; blocks: Block[] };
}

/** Runs a change on an article that nobody else changes meanwhile; its version grows with it. */
export async function changeArticle<Answer>(
  viewer: Viewer,
  slug: string,
  change: (tx: Db, article: Open) => Promise<Answer>,
): Promise<Answer> {
  await openQueue();
  return db.$transaction(async (tx) => {
    const found = await tx.article.findFirst({ where: { slug, ...readableArticles(viewer) }, select: { id: true } });
    if (!found) throw notFound();
    await touchArticle(tx, found.id); // holds the row, so that what is read below stays true
    const { currentRevision, ...article } = await tx.article.findUniqueOrThrow({
      where: { id: found.id },
      select: {
        ...{ id: true, slug: true, status: true },
        currentRevision: { select: { id: true, number: true, headline: true, text: true, blocks: true } },
      },
    });
    if (!currentRevision) throw new Error(`article ${found.id} has no text`);
    const blocks = Blocks.parse(currentRevision.blocks);
    return change(tx, { ...article, revision: { ...currentRevision, blocks } });
  });
}

async function createArticle(
  tx: Db,
  viewer: Viewer,
  draft: z.output<typeof Draft>,
  key: string | null,
  publish: boolean,
) {
  const { headline, byline, language, publishedAt, publishedHasTime, rightsNote, sourceUrl } = draft;
  return tx.article.create({
    data: {
      ...{ headline, byline, language, publishedAt, publishedHasTime, rightsNote, sourceUrl, sourceKey: key },
      id: newId(),
      slug: await freeSlug(tx, headline),
      sourceId: await sourceId(tx, draft),
      status: publish ? "published" : "draft",
      filedById: viewerId(viewer),
    },
    select: { id: true, slug: true, status: true },
  });
}

async function freeSlug(tx: Db, headline: string): Promise<string> {
  const slug = slugOf(headline);
  await lockWords(tx, `slug ${slug}`);
  const isTaken = await tx.article.findUnique({ where: { slug }, select: { id: true } });
  return isTaken ? `${slugOf(headline, 74)}-${newId().slice(0, 5)}` : slug;
}

// A newspaper without a site is known by its name, which has no dot and so is taken for no host.
async function sourceId(tx: Db, { sourceUrl, sourceName }: z.output<typeof Draft>): Promise<string | null> {
  if (sourceUrl === null && sourceName === null) return null;
  const host = sourceUrl === null ? slugOf(sourceName ?? "") : hostOf(sourceUrl);
  await tx.source.createMany({ data: [{ id: newId(), host, name: sourceName ?? host }], skipDuplicates: true });
  const { id } = await tx.source.findUniqueOrThrow({ where: { host }, select: { id: true } });
  return id;
}

const restore = (blocks: Block[], restored: readonly number[]): Block[] =>
  blocks.map((block, index) => (restored.includes(index) ? withOmitted(block, undefined) : block));
