import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { listArticleCards } from "@/lib/articles/queries";
import { shownBody } from "@/lib/articles/revision-text";
import { sql } from "@/lib/platform/db";
import type { Block } from "@/lib/text/block";
import { searchedWords } from "@/lib/text/searched-words";
import { FIRST, type Place, readPlace, writePlace } from "./cursor";
import { HIT_END, HIT_START, readSnippet, type SearchResult, type Snippet, withoutOneWord } from "./search";

/** Candidates are ranked by the windowful, the newest first: what stands in every third article is best when new. */
const WINDOW = 700;
const COUNTED = 1000;

/**
 * Articles whose headline or shown text has the words, in any form of them; "quoted words" stand together, "-word" is
 * absent, "or" is either. Best first among the newest 700, then among the 700 before those.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function searchArticles(
  viewer: Viewer,
  { words: typed, cursor, limit = 20 }: { words: string; cursor?: string; limit?: number },
): Promise<SearchResult> {
  const words = searchedWords(typed);
  const place = cursor === undefined ? FIRST : readPlace(cursor);
  if (words === "") return { items: [], next: null, about: 0 };
  const take = Math.min(Math.max(Math.trunc(limit), 1), 50);
  const [{ ids, next }, about] = await Promise.all([rank(viewer, words, place, take), countFound(viewer, words)]);
  const [cards, snippets] = await Promise.all([listArticleCards(viewer, ids), listSnippets(words, ids)]);
  const items = cards.map((card) => ({ ...card, snippet: snippets.get(card.id) ?? { text: card.lead, hits: [] } }));
  const suggestion = about === 0 ? await suggest(viewer, words) : undefined;
  return { items, next, about, ...(suggestion && { suggestion }) };
}

const found = (viewer: Viewer): string => `
  FROM websearch_to_tsquery('russian', $1) q, "ArticleSearch" s JOIN "Article" a ON a."id" = s."articleId"
  WHERE s."words" @@ q AND ${readableArticlesSql(viewer)}`;

interface Ranked {
  id: string;
  candidates: number;
  lastAt: Date;
  lastId: string;
}

async function rank(viewer: Viewer, words: string, { offset, after }: Place, take: number) {
  const older = after ? `AND (s."publishedAt", s."articleId") < ($4::timestamptz, $5)` : "";
  const { rows } = await sql<Ranked>(
    `WITH c AS MATERIALIZED (
       SELECT s."articleId" AS "id", s."publishedAt" AS "at", ts_rank(s."words", q) AS "rank" ${found(viewer)} ${older}
       ORDER BY s."publishedAt" DESC, s."articleId" DESC LIMIT ${WINDOW}
     ), l AS (SELECT "id", "at" FROM c ORDER BY "at", "id" LIMIT 1)
     SELECT c."id", (SELECT count(*)::int FROM c) AS "candidates", l."at" AS "lastAt", l."id" AS "lastId"
     FROM c, l ORDER BY c."rank" DESC, c."at" DESC, c."id" DESC OFFSET $2 LIMIT $3`,
    [words, offset, take, ...(after ? [after.publishedAt, after.id] : [])],
  );
  return { ids: rows.map(({ id }) => id), next: nextPlace(rows[0], { offset: offset + take, after }) };
}

function nextPlace(row: Ranked | undefined, place: Place): string | null {
  if (!row) return null;
  if (place.offset < row.candidates) return writePlace(place);
  return row.candidates < WINDOW ? null : writePlace({ offset: 0, after: { publishedAt: row.lastAt, id: row.lastId } });
}

async function countFound(viewer: Viewer, words: string): Promise<number> {
  const { rows } = await sql<{ count: number }>(
    `SELECT count(*)::int AS "count" FROM (SELECT 1 ${found(viewer)} LIMIT ${COUNTED + 1}) f`,
    [words],
  );
  const count = rows[0]?.count ?? 0;
  return count <= COUNTED ? count : Math.max(count, await estimate(viewer, words));
}

/** What the planner expects, to two figures: counting all would read every match. */
async function estimate(viewer: Viewer, words: string): Promise<number> {
  const { rows } = await sql<{ "QUERY PLAN": [{ Plan: { "Plan Rows": number } }] }>(
    `EXPLAIN (FORMAT JSON) SELECT 1 ${found(viewer)}`,
    [words],
  );
  return Number((rows[0]?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0).toPrecision(2));
}

// Of a very long text only the beginning is looked through for words to show.
const LOOKED_THROUGH = 30_000;
const SNIPPET = `StartSel=${HIT_START}, StopSel=${HIT_END}, MaxWords=36, MinWords=18, ShortWord=0`;

async function listSnippets(words: string, ids: readonly string[]): Promise<Map<string, Snippet>> {
  if (ids.length === 0) return new Map();
  const texts = await sql<{ id: string; text: string; blocks: Block[] }>(
    `SELECT r."articleId" AS "id", left(r."text", ${LOOKED_THROUGH}) AS "text", r."blocks"
     FROM "Article" a JOIN "Revision" r ON r."id" = a."currentRevisionId" WHERE a."id" = ANY($1)`,
    [ids],
  );
  const bodies = texts.rows.map(({ text, blocks }) => plainBody(text, blocks));
  const { rows } = await sql<{ id: string; marked: string }>(
    `SELECT t."id", ts_headline('russian', t."body", q, $4) AS "marked"
     FROM websearch_to_tsquery('russian', $1) q, unnest($2::text[], $3::text[]) AS t("id", "body")`,
    [words, texts.rows.map(({ id }) => id), bodies, SNIPPET],
  );
  return new Map(rows.map(({ id, marked }) => [id, readSnippet(marked)]));
}

// The marks of hits may not come from the text itself.
const plainBody = (text: string, blocks: Block[]): string =>
  shownBody(text, blocks)
    .replace(/[\uE000\uE001]/g, "")
    .replace(/\s+/g, " ");

async function suggest(viewer: Viewer, words: string): Promise<SearchResult["suggestion"]> {
  const counts = withoutOneWord(words).map(async (fewer) => ({ words: fewer, count: await countFound(viewer, fewer) }));
  const [best] = (await Promise.all(counts)).sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best : undefined;
}
