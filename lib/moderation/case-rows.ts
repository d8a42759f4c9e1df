import { may } from "@/lib/access/policy";
import { moderatedAnnotationsSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import type { AnnotationStatus } from "@/lib/annotations/annotation";
import { closedNotesSql, inItsGroupSql, reportedIllegalSql } from "./closed-note-queries";
import type { Reason } from "./moderation";

/** The parameter that every list of cases has first: the viewer's id. */
export const ME = "$1";

/** A case as it stands in the queue. */
export interface CaseRow {
  id: string;
  state: "open" | "decided";
  version: number;
  openedAt: Date;
  decidedAt: Date | null;
  annotationId: string | null;
  factId: string | null;
  /** The beginning of the words, or those of the fact. */
  excerpt: string;
  /** BCP 47 of the words, as far as known. */
  language: string | null;
  author: string | null;
  status: AnnotationStatus | null;
  article: { slug: string; headline: string; language: string } | null;
  group: { slug: string; name: string } | null;
  /** How many people reported it, and why, the most named first. */
  reports: number;
  reasons: { reason: Reason; count: number }[];
  /** Names of the checks that held it. */
  heldFor: string[];
  isIllegal: boolean;
  /** A note of a group that is said to break the law: only the archive's moderators may let it stand. */
  isForNewsroom: boolean;
  /** Of a group of others: the viewer is shown the note and nothing of the group. */
  isClosed: boolean;
  /** Who looks at it just now. */
  claim: { name: string; isMine: boolean; until: Date } | null;
}

/** Which cases a viewer decides, over `CASE_TABLES`; as `authorizeCase` has it for one. */
export const decidedHereSql = (viewer: Viewer): string =>
  `((n."id" IS NOT NULL AND n."status" <> 'deleted'
      AND (${moderatedAnnotationsSql(viewer, ME)} OR ${closedNotesSql(viewer, ME)}))
    OR (k."factId" IS NOT NULL AND ${may(viewer, "fact:decide", null) ? "TRUE" : "FALSE"}))`;

/** What stands around a case `k`; `annotation` is SQL that names what it is about. */
export const aroundCase = (annotation: string): string => `
  LEFT JOIN "Annotation" n ON n."id" = ${annotation}
  LEFT JOIN "Fact" f ON f."id" = k."factId"
  LEFT JOIN "Article" a ON a."id" = COALESCE(n."articleId", f."articleId")
  LEFT JOIN "Group" g ON g."id" = n."groupId"
  LEFT JOIN "User" c ON c."id" = n."creatorId"
  LEFT JOIN "User" m ON m."id" = k."claimedById" AND k."claimedUntil" > now() AND k."state" = 'open'
  LEFT JOIN LATERAL (SELECT count(*)::int AS "reports", COALESCE(sum(r."weight"), 0)::float8 AS "weight",
      COALESCE(bool_or(r."reason" = 'illegal'), FALSE) AS "isIllegal"
    FROM "Report" r WHERE r."caseId" = k."id") p ON TRUE`;
export const CASE_TABLES = `"ModerationCase" k ${aroundCase(`k."annotationId"`)}`;

const EXCERPT = 240;

/** SQL over the tables around a case: it is about a note of a group that the viewer is not in. */
export const IS_CLOSED = `COALESCE(n."visibility" = 'group' AND NOT ${inItsGroupSql(ME)}, FALSE)`;

export const CASE_COLUMNS = `
  k."id", k."state", k."version", k."openedAt", k."decidedAt", k."annotationId", k."factId", COALESCE(k."heldFor", '{}') AS "heldFor",
  left(COALESCE(NULLIF(n."body", ''), NULLIF((SELECT string_agg('#' || t."label", ' ' ORDER BY t."position")
    FROM "AnnotationTag" t WHERE t."annotationId" = n."id"), ''), n."exact", f."exact", ''), ${EXCERPT}) AS "excerpt",
  CASE WHEN n."body" <> '' THEN n."language" ELSE a."language" END AS "language",
  COALESCE(c."name", n."creatorName") AS "author", n."status",
  CASE WHEN a."id" IS NOT NULL THEN json_build_object('slug', a."slug", 'headline', a."headline",
    'language', a."language") END AS "article",
  CASE WHEN ${inItsGroupSql(ME)} THEN json_build_object('slug', g."slug", 'name', g."name") END AS "group",
  COALESCE(${reportedIllegalSql}, FALSE) AS "isForNewsroom", ${IS_CLOSED} AS "isClosed", p."reports", p."isIllegal",
  COALESCE((SELECT json_agg(json_build_object('reason', x."reason", 'count', x."count") ORDER BY x."count" DESC, x."reason")
    FROM (SELECT r."reason", count(*)::int AS "count" FROM "Report" r WHERE r."caseId" = k."id" GROUP BY r."reason") x),
    '[]') AS "reasons",
  m."name" AS "claimant", m."id" IS NOT DISTINCT FROM ${ME}::text AS "isMine", k."claimedUntil"`;

export type StoredCase = Omit<CaseRow, "claim"> & {
  claimant: string | null;
  isMine: boolean;
  claimedUntil: Date | null;
};

export const caseOf = ({ claimant, isMine, claimedUntil, ...row }: StoredCase): CaseRow => ({
  ...row,
  claim: claimant === null || claimedUntil === null ? null : { name: claimant, isMine, until: claimedUntil },
});
