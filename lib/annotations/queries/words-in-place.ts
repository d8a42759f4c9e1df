import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { Block } from "@/lib/text/block";
import { type SentenceAround, sentenceAround } from "@/lib/text/sentence-around";
import type { Span } from "@/lib/text/span";
import type { AnnotationView } from "../annotation";

/** Words within their sentence, in one revision; offsets are UTF-16 units of its text. */
export interface WordsInPlace extends Span {
  /** Of the revision. */
  number: number;
  isCurrent: boolean;
  sentence: SentenceAround;
}

export interface Places {
  /** Where it was made. */
  made: WordsInPlace | null;
  /** In the current revision; null where its words are gone, or nobody has looked for them yet. */
  now: WordsInPlace | null;
  /** Number of the current revision. */
  current: number;
}

/** The sentences in which the words of an annotation stand; null for what stands on no words of an article of ours. */
export async function findPlaces(viewer: Viewer, view: AnnotationView): Promise<Places | null> {
  const { quote, anchor, target } = view;
  if (!quote || !target.article) return null;
  const { rows } = await sql<RevisionRow>(
    `SELECT r."id", r."number", r."text", r."blocks", r."id" = a."currentRevisionId" AS "isCurrent"
     FROM "Article" a JOIN "Revision" r ON r."articleId" = a."id"
     WHERE a."id" = $1 AND (r."id" = $2 OR r."id" = a."currentRevisionId") AND ${readableArticlesSql(viewer)}`,
    [target.article.id, target.revisionId],
  );
  const current = rows.find(({ isCurrent }) => isCurrent);
  const origin = rows.find(({ id }) => id === target.revisionId);
  if (!current) return null;
  const found = anchor?.start != null && anchor.end !== null ? { start: anchor.start, end: anchor.end } : null;
  return {
    made: origin ? placed(origin, quote) : null,
    now: found && placed(current, found),
    current: current.number,
  };
}

interface RevisionRow {
  id: string;
  number: number;
  text: string;
  blocks: Block[];
  isCurrent: boolean;
}

const placed = ({ number, isCurrent, text, blocks }: RevisionRow, { start, end }: Span): WordsInPlace => ({
  ...{ number, isCurrent, start, end },
  sentence: sentenceAround(text, blocks, { start, end }),
});
