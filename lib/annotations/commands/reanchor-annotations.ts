import { setImmediate } from "node:timers/promises";
import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { db, sql } from "@/lib/platform/db";
import type { Anchor, AnchorState, Quoted } from "@/lib/text/reanchor/anchor";
import { Reanchoring } from "@/lib/text/reanchor/reanchor";

interface Unplaced extends Quoted {
  id: string;
  /** Null: its words stood in no revision when it was brought here. */
  revisionId: string | null;
}

/** Anchors written in one statement. */
const CHUNK = 500;

/**
 * Finds the words of every annotation of an article in its current revision, where nobody has yet: in the text on which
 * it was made, and where that leads nowhere sure, in the revision where it was last found. What a person has put right
 * stays. May be run twice.
 */
export async function reanchorAnnotations(viewer: Viewer, articleId: string): Promise<void> {
  authorize(viewer, "article:revise", null);
  const current = await db.article.findUnique({
    where: { id: articleId },
    select: { currentRevision: { select: { id: true, text: true } } },
  });
  const revision = current?.currentRevision;
  if (!revision) return;
  const texts = await textsOf(articleId);
  const ways = new Map<string, Reanchoring>();
  const from = (revisionId: string): Reanchoring => {
    const way = ways.get(revisionId) ?? new Reanchoring(texts.get(revisionId) ?? "", revision.text);
    ways.set(revisionId, way);
    return way;
  };
  for (;;) {
    const unplaced = await listUnplaced(articleId, revision.id);
    if (unplaced.length === 0) break;
    const last = await lastFound(unplaced.map(({ id }) => id));
    const anchors = unplaced.map((quote) => ({ id: quote.id, ...bestAnchor(quote, last.get(quote.id), texts, from) }));
    await writeAnchors(revision.id, anchors);
    await setImmediate(); // the worker has other things to attend to
  }
  await sql(`SELECT pg_notify('article_changed', $1)`, [articleId]);
}

async function textsOf(articleId: string): Promise<Map<string, string>> {
  const revisions = await db.revision.findMany({ where: { articleId }, select: { id: true, text: true } });
  return new Map(revisions.map(({ id, text }) => [id, text]));
}

async function listUnplaced(articleId: string, revisionId: string): Promise<Unplaced[]> {
  const { rows } = await sql<Unplaced>(
    `SELECT n."id", n."revisionId", n."start", n."end", n."exact", n."prefix", n."suffix" FROM "Annotation" n
     WHERE n."articleId" = $1 AND n."start" IS NOT NULL AND n."revisionId" IS DISTINCT FROM $2
       AND NOT EXISTS (SELECT FROM "AnnotationAnchor" h WHERE h."annotationId" = n."id" AND h."revisionId" = $2)
     ORDER BY n."revisionId", n."createdAt" LIMIT ${CHUNK}`,
    [articleId, revisionId],
  );
  return rows;
}

interface LastFound {
  revisionId: string;
  start: number;
  end: number;
}

/** Where each was last found for sure. */
async function lastFound(ids: readonly string[]): Promise<Map<string, LastFound>> {
  const { rows } = await sql<LastFound & { id: string }>(
    `SELECT DISTINCT ON (h."annotationId") h."annotationId" AS "id", h."revisionId", h."start", h."end"
     FROM "AnnotationAnchor" h JOIN "Revision" r ON r."id" = h."revisionId"
     WHERE h."annotationId" = ANY($1) AND h."start" IS NOT NULL AND h."state" <> 'review'
     ORDER BY h."annotationId", r."number" DESC`,
    [ids],
  );
  return new Map(rows.map(({ id, ...found }) => [id, found]));
}

const SURE: readonly AnchorState[] = ["exact", "moved", "edited"];

function bestAnchor(
  quote: Unplaced,
  last: LastFound | undefined,
  texts: ReadonlyMap<string, string>,
  from: (revisionId: string) => Reanchoring,
): Anchor {
  const direct = from(quote.revisionId ?? "").find(quote);
  const text = last && texts.get(last.revisionId);
  if (SURE.includes(direct.state) || !last || text === undefined) return direct;
  const { start, end } = last;
  const there = { start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - 64), start) };
  const onward = from(last.revisionId).find({ ...there, suffix: text.slice(end, end + 64) });
  if (!SURE.includes(onward.state)) return direct;
  return { ...onward, state: "edited", method: "by the revision before" };
}

async function writeAnchors(revisionId: string, anchors: readonly (Anchor & { id: string })[]): Promise<void> {
  const data = anchors.map(({ id, ...anchor }) => ({ ...anchor, annotationId: id, revisionId }));
  await db.annotationAnchor.createMany({ data, skipDuplicates: true });
}
