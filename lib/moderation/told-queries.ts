import { moderatedAnnotationsSql, readableAnnotationsSql, readableArticlesSql } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import type { AnnotationStatus } from "@/lib/annotations/annotation";
import { sql } from "@/lib/platform/db";
import { type DecisionAction, type Reason, UNDO_SECONDS } from "./moderation";

interface ToldAbout {
  annotationId: string | null;
  /** The beginning of what was written, or the words of the fact. */
  excerpt: string;
  article: { slug: string; headline: string; language: string } | null;
}

/** A statement of reasons: what was decided of one's own words, why, and when. Never by whom, nor who had reported. */
export interface Statement extends ToldAbout {
  id: string;
  annotationId: string;
  action: DecisionAction;
  /** The rule: a sentence `moderation.reason.<name>`. */
  reason: Reason | null;
  /** To its author, in the moderator's own words. */
  text: string;
  from: AnnotationStatus | null;
  to: AnnotationStatus | null;
  createdAt: Date;
  /** It is what stands: no later decision has replaced it. */
  isLatest: boolean;
  /** Whether readers had reported it; else a moderator or a check came upon it. */
  isReported: boolean;
  /** What its author has said against it. */
  objection: string | null;
  /** Its author may still say something against it. */
  canObject: boolean;
}

/** Something of one's own that waits for a moderator, and why. */
export interface Waiting extends ToldAbout {
  annotationId: string;
  /** Names of the checks; sentences `moderation.held.<name>`. */
  heldFor: string[];
  createdAt: Date;
}

const ARTICLE = `CASE WHEN a."id" IS NOT NULL THEN json_build_object('slug', a."slug", 'headline', a."headline",
  'language', a."language") END AS "article"`;
/** One's own words always; words of an article only while it may be read. */
const EXCERPT = `left(COALESCE(NULLIF(n."body", ''), CASE WHEN n."articleId" IS NULL OR a."id" IS NOT NULL THEN n."exact" END,
  ''), 240) AS "excerpt"`;
const ABOUT = (viewer: Viewer): string =>
  `LEFT JOIN "Article" a ON a."id" = n."articleId" AND ${readableArticlesSql(viewer)}`;

/** Of a decision `d` on words `n`: it stands, took them away, and has not been objected to. */
const CAN_OBJECT = `(d."action" IN ('hide', 'remove') AND d."objectedAt" IS NULL AND n."status" = d."to" AND NOT EXISTS
  (SELECT FROM "Decision" y WHERE y."annotationId" = n."id" AND y."createdAt" > d."createdAt" AND y."undoneAt" IS NULL))`;

/** What was decided of the viewer's own words, the latest first. What can still be taken back is not told yet. */
export async function listDecisionsAbout(
  viewer: Viewer,
  { limit = 50 }: { limit?: number } = {},
): Promise<Statement[]> {
  if (viewer.kind !== "user") return [];
  const { rows } = await sql<Statement>(
    `SELECT d."id", d."annotationId", d."action", d."reason", d."text", d."from", d."to", d."createdAt", ${EXCERPT}, ${ARTICLE},
       NOT EXISTS (SELECT FROM "Decision" x WHERE x."annotationId" = n."id" AND x."createdAt" > d."createdAt"
         AND x."undoneAt" IS NULL) AS "isLatest",
       EXISTS (SELECT FROM "Report" p WHERE p."caseId" = d."caseId") AS "isReported", d."objection", ${CAN_OBJECT} AS "canObject"
     FROM "Decision" d JOIN "Annotation" n ON n."id" = d."annotationId" ${ABOUT(viewer)}
     WHERE n."creatorId" = $1 AND d."undoneAt" IS NULL AND (d."from" IS DISTINCT FROM d."to" OR d."to" IN ('hidden', 'removed'))
       AND d."createdAt" < now() - interval '${UNDO_SECONDS} seconds'
     ORDER BY d."createdAt" DESC LIMIT ${limit}`,
    [viewerId(viewer)],
  );
  return rows;
}

/** What of the viewer's own waits for a moderator. */
export async function listWaiting(viewer: Viewer, { limit = 50 }: { limit?: number } = {}): Promise<Waiting[]> {
  if (viewer.kind !== "user") return [];
  const { rows } = await sql<Waiting>(
    `SELECT n."id" AS "annotationId", COALESCE(n."heldFor", '{}') AS "heldFor", n."createdAt", ${EXCERPT}, ${ARTICLE}
     FROM "Annotation" n ${ABOUT(viewer)}
     WHERE n."creatorId" = $1 AND n."status" = 'held' ORDER BY n."createdAt" DESC LIMIT ${limit}`,
    [viewerId(viewer)],
  );
  return rows;
}

/** What came of a report: it waits, it led to something, it was found wanting, or its object is gone by itself. */
export type Outcome = "waiting" | "upheld" | "unfounded" | "gone";

export interface ReportTold extends ToldAbout {
  id: string;
  factId: string | null;
  reason: Reason;
  text: string;
  createdAt: Date;
  outcome: Outcome;
  /** Null while it waits. */
  decidedAt: Date | null;
}

/** The viewer's own reports and what came of them, the latest first. What they may not read any more is not quoted. */
export async function listReportsOf(viewer: Viewer, { limit = 50 }: { limit?: number } = {}): Promise<ReportTold[]> {
  if (viewer.kind !== "user") return [];
  const { rows } = await sql<ReportTold>(
    `SELECT p."id", k."annotationId", k."factId", p."reason", p."text", p."createdAt",
       CASE WHEN (n."id" IS NULL OR ${readableAnnotationsSql(viewer, "$1")})
           AND (a."id" IS NOT NULL OR COALESCE(n."articleId", f."articleId") IS NULL) THEN left(COALESCE(NULLIF(n."body", ''), n."exact", f."exact", ''), 240)
         ELSE '' END AS "excerpt", ${ARTICLE},
       CASE WHEN k."state" = 'open' OR d."createdAt" >= now() - interval '${UNDO_SECONDS} seconds' THEN 'waiting'
         WHEN d."action" IN ('hide', 'remove', 'correct') THEN 'upheld'
         WHEN d."action" IS NULL THEN 'gone' ELSE 'unfounded' END AS "outcome",
       CASE WHEN k."state" = 'decided' AND (d."id" IS NULL OR d."createdAt" < now() - interval '${UNDO_SECONDS} seconds')
         THEN k."decidedAt" END AS "decidedAt"
     FROM "Report" p JOIN "ModerationCase" k ON k."id" = p."caseId"
     LEFT JOIN "Annotation" n ON n."id" = k."annotationId" LEFT JOIN "Fact" f ON f."id" = k."factId"
     LEFT JOIN "Article" a ON a."id" = COALESCE(n."articleId", f."articleId") AND ${readableArticlesSql(viewer)}
     LEFT JOIN LATERAL (SELECT x."id", x."action", x."createdAt" FROM "Decision" x WHERE x."caseId" = k."id"
       AND x."undoneAt" IS NULL ORDER BY x."createdAt" DESC LIMIT 1) d ON TRUE
     WHERE p."reporterId" = $1 ORDER BY p."createdAt" DESC LIMIT ${limit}`,
    [viewerId(viewer)],
  );
  return rows;
}

/** Why words do not stand as others' do: for their author and for those who moderate there. */
export interface Standing {
  heldFor: string[];
  /** Of the decision that hid or removed them. */
  reason: Reason | null;
  text: string;
  /** The case in which they are decided; null for the author, and where there is none. */
  caseId: string | null;
  isOwn: boolean;
  /** Its author may still say something against it. */
  canObject: boolean;
}

/** Null for everybody else, and for words that stand. */
export async function findStanding(viewer: Viewer, annotationId: string): Promise<Standing | null> {
  if (viewer.kind !== "user") return null;
  const { rows } = await sql<Standing>(
    `SELECT COALESCE(n."heldFor", '{}') AS "heldFor", d."reason", COALESCE(d."text", '') AS "text",
       n."creatorId" IS NOT DISTINCT FROM $1 AS "isOwn",
       n."creatorId" IS NOT DISTINCT FROM $1 AND COALESCE(${CAN_OBJECT}, FALSE) AS "canObject",
       CASE WHEN n."creatorId" IS DISTINCT FROM $1 THEN (SELECT k."id" FROM "ModerationCase" k WHERE k."annotationId" = n."id"
         ORDER BY (k."state" = 'open') DESC, k."openedAt" DESC LIMIT 1) END AS "caseId"
     FROM "Annotation" n LEFT JOIN LATERAL (SELECT x.* FROM "Decision" x WHERE x."annotationId" = n."id"
       AND x."undoneAt" IS NULL ORDER BY x."createdAt" DESC LIMIT 1) d ON n."status" IN ('hidden', 'removed')
     WHERE n."id" = $2 AND n."status" IN ('held', 'hidden', 'removed')
       AND (n."creatorId" = $1 OR ${moderatedAnnotationsSql(viewer, "$1")})`,
    [viewer.id, annotationId],
  );
  return rows[0] ?? null;
}
