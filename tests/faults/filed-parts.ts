import { db } from "@/lib/platform/db";

/** One article with the number of rows of everything that filing writes beside it. */
export interface FiledParts {
  slug: string;
  headline: string;
  status: string;
  revisionId: string | null;
  extraction: string | null;
  revisions: number;
  captures: number;
  searchRows: number;
  auditRows: number;
  answers: number;
  /** How often its facts were asked for, and in which state each asking is. */
  jobs: string[];
}

/** All articles of the archive. Everything is counted on its own, so that what is missing or doubled shows. */
export const listFiledParts = (): Promise<FiledParts[]> => db.$queryRaw<FiledParts[]>`
  SELECT a."slug", a."headline", a."status"::text, a."currentRevisionId" AS "revisionId", r."extraction"::text,
    (SELECT count(*)::int FROM "Revision" v WHERE v."articleId" = a."id") AS "revisions",
    (SELECT count(*)::int FROM "Capture" c JOIN "Blob" b ON b."sha256" = c."sha256" AND octet_length(b."bytes") = c."size"
     WHERE c."articleId" = a."id" AND c."revisionId" = r."id") AS "captures",
    (SELECT count(*)::int FROM "ArticleSearch" s WHERE s."articleId" = a."id" AND length(s."words") > 10) AS "searchRows",
    (SELECT count(*)::int FROM "AuditEvent" e WHERE e."subject" = 'article:' || a."id" AND e."action" = 'article:file') AS "auditRows",
    (SELECT count(*)::int FROM "IdempotencyKey" k WHERE k."response"->>'id' = a."id") AS "answers",
    ARRAY(SELECT j.state::text FROM pgboss.job j
          WHERE j.name IN ('extract-facts', 'give-up-facts') AND j.data->>'revisionId' = r."id") AS "jobs"
  FROM "Article" a LEFT JOIN "Revision" r ON r."id" = a."currentRevisionId"
  ORDER BY a."id"`;

/** How many jobs that read facts are still to be done, or being done. */
export async function countOpenJobs(): Promise<number> {
  const [row] = await db.$queryRaw<[{ open: number }]>`
    SELECT count(*)::int AS "open" FROM pgboss.job
    WHERE name IN ('extract-facts', 'give-up-facts') AND state IN ('created', 'retry', 'active')`;
  return row.open;
}
