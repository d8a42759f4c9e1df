import { z } from "zod";
import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import { searchedWords } from "@/lib/text/searched-words";
import type { Certainty } from "./fact";
import {
  ARTICLE_COLUMNS,
  CERTAIN,
  FACT_COLUMNS,
  FACT_TABLES,
  type FactWithArticleRow,
  ofArticle,
  saysSql,
} from "./fact-rows";
import type { FactOfArticle } from "./fact-view";

export interface FigureFilter {
  /** As people type them: words in any form, "together", -without; null or empty: all figures. */
  words?: string | null;
  certainty?: Certainty;
  cursor?: string;
  limit?: number;
}

const Limit = z.int().min(1).max(100);
/** With the day on which its article was published, where that is known. */
export type FoundFigure = FactOfArticle & { publishedAt: Date | null };

/** When its article came into the archive, the article, and the number of the fact. */
const Position = z.tuple([z.iso.datetime(), z.string().max(64), z.int32()]);

/**
 * Figures of current revisions by the words of what they measure, of articles archived last first, in the order of each
 * article; never a rejected one.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function listFigures(
  viewer: Viewer,
  { words, certainty = "sure", cursor, limit = 50 }: FigureFilter = {},
): Promise<{ items: FoundFigure[]; next: string | null }> {
  const after = decodeCursor(Position, cursor);
  const asked = searchedWords(words ?? "");
  const values: unknown[] = [Limit.parse(limit) + 1];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const { rows } = await sql<FactWithArticleRow & Where>(
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS}, a."archivedAt", a."publishedAt",
       a."id" AS "articleId" FROM ${FACT_TABLES}
     WHERE f."kind" = 'quantity' AND f."status" <> 'rejected' AND ${CERTAIN[certainty]}
       AND a."currentRevisionId" = f."revisionId" AND ${readableArticlesSql(viewer)}
       ${asked === "" ? "" : `AND ${saysSql(value(asked))}`}
       ${after ? `AND ${furtherDown(after, value)}` : ""}
     ORDER BY a."archivedAt" DESC, a."id" DESC, f."number" LIMIT $1`,
    values,
  );
  const items = rows
    .slice(0, limit)
    .map(({ archivedAt: _at, articleId: _id, publishedAt, ...row }) => ({ ...ofArticle(row), publishedAt }));
  const last = rows[limit - 1];
  const next = last && rows.length > limit ? [last.archivedAt.toISOString(), last.articleId, last.number] : null;
  return { items, next: next && encodeCursor(next) };
}

interface Where {
  archivedAt: Date;
  publishedAt: Date | null;
  articleId: string;
}

function furtherDown([at, id, number]: z.infer<typeof Position>, value: (given: unknown) => string): string {
  const [when, which] = [`${value(at)}::timestamptz`, value(id)];
  return `(a."archivedAt", a."id") <= (${when}, ${which})
       AND ((a."archivedAt", a."id") < (${when}, ${which}) OR f."number" > ${value(number)})`;
}
