import type { Viewer } from "@/lib/access/viewer";
import { viewerId } from "@/lib/access/viewer";
import type { Db } from "@/lib/platform/db";
import { newId, sha256 } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/queue";
import type { Block } from "@/lib/text/block";
import type { CaptureView } from "./article";
import { shownBody } from "./revision-text";

/** The bytes that brought a text, as they came. */
export interface Brought {
  method: CaptureView["method"];
  fileName?: string | null;
  mediaType?: string;
  bytes: Uint8Array;
}

interface NewRevision {
  articleId: string;
  number: number;
  headline: string;
  text: string;
  blocks: Block[];
  bodyKey: string;
  reason: string | null;
}

/** Writes a revision with its capture, makes it the current one, renews the search row and asks for its facts. */
export async function writeRevision(tx: Db, viewer: Viewer, revision: NewRevision, brought: Brought): Promise<string> {
  const { articleId, headline, text, blocks } = revision;
  const { id } = await tx.revision.create({
    data: { ...revision, id: newId(), sha256: sha256(text), createdById: viewerId(viewer) },
    select: { id: true },
  });
  await tx.article.update({ where: { id: articleId }, data: { currentRevisionId: id, headline } });
  await keepBytes(tx, { articleId, revisionId: id }, brought);
  await renewSearchRow(tx, articleId, { headline, text, blocks });
  await enqueue(tx, "extract-facts", { revisionId: id });
  if (revision.number > 1) await enqueue(tx, "reanchor-annotations", { articleId });
  return id;
}

async function keepBytes(tx: Db, of: { articleId: string; revisionId: string }, brought: Brought): Promise<void> {
  const bytes = Uint8Array.from(brought.bytes);
  const kept = { sha256: sha256(bytes), size: bytes.length };
  await tx.blob.createMany({ data: [{ ...kept, bytes }], skipDuplicates: true });
  const { method, fileName = null, mediaType = "text/plain; charset=utf-8" } = brought;
  await tx.capture.create({ data: { ...of, ...kept, id: newId(), method, fileName, mediaType } });
}

// A vector may not be larger than 1 MB, so search reads the first words of a very long text.
const SEARCHED = 300_000;

/** Writes what search reads of an article: its headline before its shown text. */
export async function renewSearchRow(
  tx: Db,
  articleId: string,
  { headline, text, blocks }: { headline: string; text: string; blocks: readonly Block[] },
): Promise<void> {
  const body = shownBody(text, blocks).slice(0, SEARCHED).toWellFormed();
  await tx.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "publishedAt", "words")
    SELECT a."id", coalesce(a."publishedAt", a."archivedAt"),
           setweight(to_tsvector('russian', ${headline}), 'A') || setweight(to_tsvector('russian', ${body}), 'B')
    FROM "Article" a WHERE a."id" = ${articleId}
    ON CONFLICT ("articleId") DO UPDATE SET "publishedAt" = excluded."publishedAt", "words" = excluded."words"`;
}
