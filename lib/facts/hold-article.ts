import { AppError } from "@/lib/platform/app-error";
import type { Db } from "@/lib/platform/db";

/**
 * Holds an article until the transaction ends. Everything that changes facts holds the article first, so that two jobs,
 * two editors, or a job and an editor, go one after the other and never in a ring.
 * @throws {AppError} unavailable `article-busy` when another holds it for longer than the lock timeout
 */
export async function holdArticle(tx: Db, articleId: string): Promise<void> {
  try {
    await tx.$queryRaw`SELECT "id" FROM "Article" WHERE "id" = ${articleId} FOR NO KEY UPDATE`;
  } catch (error) {
    if (isLockTimeout(error)) throw new AppError("unavailable", "article-busy", { retryAfter: 3 });
    throw error;
  }
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html: lock_not_available
const isLockTimeout = (error: unknown): boolean => error instanceof Error && error.message.includes("55P03");

/** Holds an article and one of its revisions, as it stands now; null when it is gone. */
export async function holdRevision(tx: Db, articleId: string, revisionId: string) {
  await holdArticle(tx, articleId);
  await tx.$queryRaw`SELECT "id" FROM "Revision" WHERE "id" = ${revisionId} FOR UPDATE`;
  return tx.revision.findUnique({
    where: { id: revisionId },
    select: { blocks: true, extraction: true, extractor: true, extractionError: true },
  });
}
