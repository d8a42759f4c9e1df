import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { touchArticle } from "@/lib/articles/commands";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { type Db, db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { Blocks } from "@/lib/text/block";
import { type Extraction, type Extractor, type RevisionToRead, writeExtraction } from "./record-facts";

/** Why a revision has no facts; each is a sentence `bench.failed.<reason>`. */
export const EXTRACTION_FAILURES = ["unreadable", "extractor", "gave-up"] as const;
export type ExtractionFailure = (typeof EXTRACTION_FAILURES)[number];

// A text of 2 MB names thousands: more statements than five seconds hold, though each is short.
const LONG = { timeout: 60_000, maxWait: 10_000 };

/**
 * Reads a revision and writes who is named in it and which facts it states, in one transaction. Running it again
 * changes nothing; a newer extractor adds and removes proposals; what a person has decided is never touched. A
 * revision that is gone, or whose text cannot be read, is said in the log and nothing more.
 */
export async function recordFacts(
  viewer: Viewer,
  revisionId: string,
  { extractor }: { extractor: Extractor },
): Promise<void> {
  authorize(viewer, "article:extract-again", null);
  const read = await findRevision(revisionId);
  if (!read) return log.warn({ revisionId }, "facts: the revision is gone");
  const { revision, publishedAt } = read;
  const blocks = Blocks.safeParse(revision.blocks);
  if (!blocks.success) return failExtraction(viewer, revisionId, "unreadable");
  const document = { text: revision.text, blocks: blocks.data, language: revision.language, publishedAt };
  const extraction = attempt(extractor, document, revisionId);
  if (!extraction) return failExtraction(viewer, revisionId, "extractor");
  const isWritten = await write({ ...revision, blocks: blocks.data }, extraction, extractor.version);
  if (!isWritten) await recordFacts(viewer, revisionId, { extractor });
}

async function findRevision(id: string) {
  const row = await db.revision.findUnique({
    where: { id },
    select: {
      ...{ id: true, articleId: true, number: true, text: true, blocks: true },
      article: { select: { language: true, publishedAt: true } },
    },
  });
  if (!row) return null;
  const { article, ...revision } = row;
  return { revision: { ...revision, language: article.language }, publishedAt: article.publishedAt };
}

// The rules are pure, so one that throws would throw again: no use in another try.
function attempt(extractor: Extractor, document: Parameters<Extractor["extract"]>[0], revisionId: string) {
  try {
    return extractor.extract(document);
  } catch (error) {
    log.error({ err: error, revisionId, extractor: extractor.version }, "facts: the extractor failed");
    return null;
  }
}

/** False when the blocks that are shown have changed since they were read: to be read again. */
async function write(revision: RevisionToRead, extraction: Extraction, version: string): Promise<boolean> {
  const { id, articleId } = revision;
  return db.$transaction(async (tx) => {
    const now = await hold(tx, articleId, id);
    if (!now) return true;
    if (canonicalJson(now.blocks) !== canonicalJson(revision.blocks)) return false;
    const { changed, ...counts } = await writeExtraction(tx, revision, extraction, version);
    if (!changed && now.extraction === "done" && now.extractor === version) return true;
    await tx.revision.update({
      where: { id },
      data: { extraction: "done", extractor: version, extractionError: null, extractedAt: new Date() },
      select: { id: true },
    });
    await touchArticle(tx, articleId);
    log.info({ revisionId: id, ...counts }, "facts: written");
    return true;
  }, LONG);
}

/** Says on the article why its facts are missing; one that has them already is left alone. */
export async function failExtraction(viewer: Viewer, revisionId: string, reason: ExtractionFailure): Promise<void> {
  authorize(viewer, "article:extract-again", null);
  const revision = await db.revision.findUnique({ where: { id: revisionId }, select: { articleId: true } });
  if (!revision) return;
  await db.$transaction(async (tx) => {
    const now = await hold(tx, revision.articleId, revisionId);
    if (!now || now.extraction === "done" || now.extractionError === reason) return;
    await tx.revision.update({ where: { id: revisionId }, data: { extraction: "failed", extractionError: reason } });
    await touchArticle(tx, revision.articleId);
    log.warn({ revisionId, reason }, "facts: not written");
  });
}

/**
 * Holds an article and a revision of it until the transaction ends. Everything that changes facts holds the article
 * first, so that two jobs, or a job and an editor, go one after the other and never in a ring.
 */
async function hold(tx: Db, articleId: string, revisionId: string) {
  await tx.$queryRaw`SELECT "id" FROM "Article" WHERE "id" = ${articleId} FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT "id" FROM "Revision" WHERE "id" = ${revisionId} FOR UPDATE`;
  return tx.revision.findUnique({
    where: { id: revisionId },
    select: { blocks: true, extraction: true, extractor: true, extractionError: true },
  });
}
