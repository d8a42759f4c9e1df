import { z } from "zod";
import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import type { FactKind } from "@/lib/extraction/fact";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";
import { type CodePointOffsets, codePointOffsets } from "@/lib/text/code-points";
import { searchedWords } from "@/lib/text/searched-words";
import type { Certainty, FactStatus } from "./fact";
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

export interface FactFilter {
  /** Without it all but the rejected. */
  status?: FactStatus;
  /** "sure" when not said: of what only a machine has seen, the facts it is sure of. */
  certainty?: Certainty;
  kind?: FactKind;
  /** Words that the fact stands on or, in a figure, says; in any of their forms. */
  words?: string;
  /** The slug of an article. */
  article?: string;
  /** An entity that plays a part. */
  entity?: string;
  cursor?: string;
  limit?: number;
}

export type ListedFact = FactOfArticle & { revisionId: string; revisionNumber: number };

const Limit = z.int().min(1).max(100);
const Position = z.tuple([z.string().max(64)]);

/**
 * Facts of current revisions in the order of their ids: whoever walks through the whole list meets every fact once,
 * whatever is decided about facts meanwhile.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function listAllFacts(
  viewer: Viewer,
  { status, certainty = "sure", kind, words, article, entity, cursor, limit = 20 }: FactFilter = {},
): Promise<{ items: ListedFact[]; next: string | null }> {
  const [after] = decodeCursor(Position, cursor) ?? [""];
  const asked = searchedWords(words ?? "");
  const { rows } = await sql<FactWithArticleRow & { revisionId: string; revisionNumber: number }>(
    `SELECT ${FACT_COLUMNS}, ${ARTICLE_COLUMNS}, f."revisionId", r."number" AS "revisionNumber"
     FROM ${FACT_TABLES} JOIN "Revision" r ON r."id" = f."revisionId"
     WHERE a."currentRevisionId" = f."revisionId" AND ${readableArticlesSql(viewer)} AND f."id" > $2
       AND CASE WHEN $3::text IS NULL THEN f."status" <> 'rejected' ELSE f."status" = $3::"FactStatus" END
       AND ${CERTAIN[certainty]}
       AND ($4::text IS NULL OR f."kind" = $4::"FactKind")
       AND ($5::text IS NULL OR a."slug" = $5)
       AND ($6::text IS NULL OR f."id" IN (${PLAYED_BY} $6))
       ${asked ? `AND ${saysSql("$7")}` : ""}
     ORDER BY f."id" LIMIT $1`,
    [
      Limit.parse(limit) + 1,
      after,
      status ?? null,
      kind ?? null,
      article ?? null,
      entity ?? null,
      ...(asked ? [asked] : []),
    ],
  );
  const items = rows.slice(0, limit).map((row) => {
    const { revisionId, revisionNumber } = row;
    return { ...ofArticle(row), revisionId, revisionNumber };
  });
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? encodeCursor([last.id]) : null };
}

const PLAYED_BY = `
  SELECT fe."factId" FROM "FactEntity" fe JOIN "Entity" g ON g."id" = fe."entityId"
  WHERE COALESCE(g."mergedIntoId", g."id") =`;

/**
 * The translators of offsets for some revisions. Few texts hold characters of two UTF-16 units; only those are fetched,
 * in all others both counts are the same.
 */
export async function listCodePointOffsets(
  revisionIds: readonly string[],
): Promise<(revisionId: string) => Pick<CodePointOffsets, "toCodePoints">> {
  if (revisionIds.length === 0) return () => SAME;
  const { rows } = await sql<{ id: string; text: string }>(
    `SELECT "id", "text" FROM "Revision" WHERE "id" = ANY($1) AND "text" ~ '[\\U00010000-\\U0010FFFF]'`,
    [[...new Set(revisionIds)]],
  );
  const offsets = new Map(rows.map(({ id, text }) => [id, codePointOffsets(text)]));
  return (revisionId) => offsets.get(revisionId) ?? SAME;
}

const SAME = { toCodePoints: (utf16: number): number => utf16 };
