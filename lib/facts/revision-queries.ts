import type { Document } from "@/lib/extraction/document";
import { db } from "@/lib/platform/db";
import { Blocks } from "@/lib/text/block";
import type { RevisionToRead } from "./record-facts";

type Found = { isUnreadable: true } | { isUnreadable: false; revision: RevisionToRead; document: Document };

/** A revision as an extractor reads it and as its facts are written; null when it is gone. For the machine only. */
export async function findRevisionToRead(id: string): Promise<Found | null> {
  const row = await db.revision.findUnique({
    where: { id },
    select: {
      ...{ id: true, articleId: true, number: true, text: true, blocks: true },
      article: { select: { language: true, publishedAt: true } },
    },
  });
  if (!row) return null;
  const { article, ...found } = row;
  const blocks = Blocks.safeParse(found.blocks);
  if (!blocks.success) return { isUnreadable: true };
  const revision = { ...found, blocks: blocks.data, language: article.language };
  return { isUnreadable: false, revision, document: { ...revision, publishedAt: article.publishedAt } };
}
