import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { enqueue } from "@/lib/platform/queue";
import { type ArticleStatus, type ArticleView, mayBecome } from "./article";
import { auditArticle } from "./audit-article";
import { changeArticle, type Filed } from "./commands";
import { withOmitted } from "./revision-text";
import { renewSearchRow } from "./write-revision";

/** Shows a draft or a withdrawn article to everybody. */
export async function publishArticle(viewer: Viewer, slug: string): Promise<Filed> {
  authorize(viewer, "article:publish", null);
  return changeStatus(viewer, slug, "published", null);
}

/** Takes a published article from readers' sight; nothing is deleted, and editors see why. */
export async function withdrawArticle(viewer: Viewer, slug: string, { reason }: { reason: string }): Promise<Filed> {
  authorize(viewer, "article:withdraw", null);
  const why = reason.trim();
  if (why === "") throw new AppError("invalid", "check-fields", { fields: { reason: "needed" } });
  return changeStatus(viewer, slug, "withdrawn", why);
}

/** Makes a withdrawn article a draft again, to be worked on. */
export async function returnToDraft(viewer: Viewer, slug: string): Promise<Filed> {
  authorize(viewer, "article:withdraw", null);
  return changeStatus(viewer, slug, "draft", null);
}

/**
 * Restores a block that was left out (page furniture, the line of the source), or leaves one out; the facts are
 * extracted again. `blockIndex` counts the blocks of the current revision from 0, which is the headline.
 */
export async function setShownBlocks(viewer: Viewer, slug: string, blockIndex: number, shown: boolean): Promise<void> {
  authorize(viewer, "article:revise", null);
  await changeArticle(viewer, slug, async (tx, { id, revision }) => {
    const block = revision.blocks[blockIndex];
    if (!block || block.kind === "headline") throw notFound();
    if (!block.omitted === shown) return;
    const blocks = revision.blocks.with(blockIndex, withOmitted(block, shown ? undefined : "furniture"));
    if (!blocks.some(({ kind, omitted }) => kind !== "headline" && !omitted)) {
      throw new AppError("conflict", "nothing-left-to-show");
    }
    await tx.revision.update({ where: { id: revision.id }, data: { blocks, extraction: "waiting" } });
    await renewSearchRow(tx, id, { ...revision, blocks });
    await enqueue(tx, "extract-facts", { revisionId: revision.id });
    await auditArticle(tx, viewer, "article:blocks", id, { number: revision.number, block: blockIndex, shown });
  });
}

/** Asks for the facts of the current revision once more; what an editor has settled stays. */
export async function extractAgain(viewer: Viewer, slug: string): Promise<void> {
  authorize(viewer, "article:extract-again", null);
  await changeArticle(viewer, slug, async (tx, { id, revision }) => {
    await tx.revision.update({ where: { id: revision.id }, data: { extraction: "waiting", extractionError: null } });
    await enqueue(tx, "extract-facts", { revisionId: revision.id });
    await auditArticle(tx, viewer, "article:extract-again", id, { number: revision.number });
  });
}

/** Opens, premoderates or closes the discussion of an article and of its facts; what has been said stays. */
export async function setDiscussion(viewer: Viewer, slug: string, to: ArticleView["discussion"]): Promise<void> {
  authorize(viewer, "article:publish", null);
  await changeArticle(viewer, slug, async (tx, { id }) => {
    const { discussion: from } = await tx.article.findUniqueOrThrow({ where: { id }, select: { discussion: true } });
    if (from === to) return;
    await tx.article.update({ where: { id }, data: { discussion: to } });
    await auditArticle(tx, viewer, "article:discussion", id, { from, to });
  });
}

function changeStatus(viewer: Viewer, slug: string, to: ArticleStatus, reason: string | null): Promise<Filed> {
  return changeArticle(viewer, slug, async (tx, { id, status: from }) => {
    if (from === to) return { id, slug, status: to };
    if (!mayBecome(from, to)) throw new AppError("conflict", "status-not-possible");
    await tx.article.update({ where: { id }, data: { status: to, withdrawnReason: reason } });
    await auditArticle(tx, viewer, "article:status", id, { from, to, reason });
    return { id, slug, status: to };
  });
}
