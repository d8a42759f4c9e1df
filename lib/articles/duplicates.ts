import { readableArticles } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import type { Db } from "@/lib/platform/db";

/** By what a second filing is recognised. */
export interface Recognised {
  /** The normalised address, if the source is known. */
  sourceKey: string | null;
  bodyKey: string;
}

/** The id of an article with the same address or the same words in any of its revisions, but for one itself. */
export async function findSame(tx: Db, { sourceKey, bodyKey }: Recognised, but?: string): Promise<string | null> {
  const other = but === undefined ? {} : { not: but };
  const byAddress =
    sourceKey === null ? null : await tx.article.findFirst({ where: { sourceKey, id: other }, select: { id: true } });
  if (byAddress) return byAddress.id;
  const byWords = await tx.revision.findFirst({
    where: { bodyKey, articleId: other },
    orderBy: { createdAt: "asc" },
    select: { articleId: true },
  });
  return byWords?.articleId ?? null;
}

/**
 * Refuses an article that is here already. Others who file the same at this moment wait until this transaction ends,
 * so of any number at once exactly one is stored. Locks are taken in one order: address, then words.
 * @throws {AppError} conflict `already-archived`, with its path if the viewer may see it
 */
export async function refuseSame(tx: Db, viewer: Viewer, recognised: Recognised, but?: string): Promise<void> {
  if (recognised.sourceKey !== null) await lockWords(tx, `address ${recognised.sourceKey}`);
  await lockWords(tx, `words ${recognised.bodyKey}`);
  const id = await findSame(tx, recognised, but);
  if (id === null) return;
  const seen = await tx.article.findFirst({ where: { id, ...readableArticles(viewer) }, select: { slug: true } });
  throw new AppError("conflict", "already-archived", seen ? { see: `/articles/${seen.slug}` } : {});
}

/** Makes others that name the same words wait until the transaction ends. */
export async function lockWords(tx: Db, words: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${words}, 7210002))`;
}
