import { z } from "zod";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { sql } from "@/lib/platform/db";

/** How threads are ordered: by time, by what readers found useful (Wilson), by how many answered. */
export const SORTS = ["new", "old", "best", "answered"] as const;
export type Sort = (typeof SORTS)[number];

/** Where a page of threads begins. */
export interface Beginning {
  /** What the last thread of the page before was ordered by, and its id; null for the first page. */
  after: { position: string; id: string } | null;
  /** Only votes and answers before this moment count, so that those given between two pages move no thread: ISO 8601. */
  asOf: string | null;
}

/** How threads `n` are put in order, in SQL. */
export interface Order {
  by: string;
  as: "timestamptz" | "float8";
  direction: "ASC" | "DESC";
  /** What it was ordered by, in full, from the table `page`. */
  told: string;
  /** Tables that the figure comes from, of what is about `$2` by this column, as of the moment `moment` in SQL. */
  joined: (column: string, moment: string) => string;
}

const byTime = (direction: Order["direction"]): Order => ({
  ...{ by: `n."createdAt"`, as: "timestamptz", direction, joined: () => "" },
  told: `to_char(page."position" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
});
const byFigure = (by: string, joined: Order["joined"]): Order => ({
  ...{ by, as: "float8", direction: "DESC", joined, told: `page."position"::text` },
});

// Counted for all threads at once: one after the other would cost a tenth of a millisecond each. A vote that was taken
// back, and a reply that was taken away or let through, since the moment, counts as it did then.
const voted = (column: string, moment: string, vote = `date_trunc('milliseconds', ${moment})`): string => `
  LEFT JOIN (SELECT v."annotationId", count(DISTINCT v."userId") AS "people" FROM (
      SELECT x."annotationId", x."userId" FROM "Reaction" x JOIN "Annotation" m ON m."id" = x."annotationId"
      WHERE m."${column}" = $2 AND m."rootId" IS NULL AND x."createdAt" < ${vote}
      UNION ALL
      SELECT y."annotationId", y."userId" FROM "ReactionTaken" y JOIN "Annotation" m ON m."id" = y."annotationId"
      WHERE m."${column}" = $2 AND m."rootId" IS NULL AND y."madeAt" < ${vote} AND y."takenAt" >= ${moment}) v
    GROUP BY 1) reacted ON reacted."annotationId" = n."id"
  LEFT JOIN (SELECT k."annotationId", count(DISTINCT COALESCE(p."reporterId", p."id")) AS "people"
    FROM "Report" p JOIN "ModerationCase" k ON k."id" = p."caseId" JOIN "Annotation" m ON m."id" = k."annotationId"
    WHERE m."${column}" = $2 AND m."rootId" IS NULL AND p."createdAt" < ${vote} GROUP BY 1) reported
    ON reported."annotationId" = n."id"`;
const answered = (column: string, moment: string): string => `
  LEFT JOIN (SELECT m."rootId", count(*)::float8 AS "replies" FROM "Annotation" m
    LEFT JOIN (SELECT t."annotationId", count(*) AS "turns" FROM "PublicationTurn" t WHERE t."at" >= ${moment}
      GROUP BY 1) later ON later."annotationId" = m."id"
    WHERE m."${column}" = $2 AND m."rootId" IS NOT NULL AND m."createdAt" < ${moment}
      AND (m."status" = 'published') = (COALESCE(later."turns", 0) % 2 = 0) GROUP BY 1) answered
    ON answered."rootId" = n."id"`;

export const ORDERS: Record<Sort, Order> = {
  new: byTime("DESC"),
  old: byTime("ASC"),
  best: byFigure(`wilson_lower_bound(COALESCE(reacted."people", 0), COALESCE(reported."people", 0))`, voted),
  answered: byFigure(`COALESCE(answered."replies", 0)`, answered),
};

const Id = z.string().max(64);
/** A moment with all its digits, or a figure with the moment as of which it was counted. */
const POSITIONS = {
  timestamptz: z.tuple([z.iso.datetime({ precision: 6 }), Id]),
  float8: z.tuple([
    z.string().regex(/^-?\d{1,20}(?:\.\d{1,20})?(?:e-?\d{1,2})?$/),
    Id,
    z.iso.datetime({ precision: 6 }),
  ]),
} as const;

/**
 * Where the page begins that a cursor asks for; without one at the beginning, as of now.
 * @throws {AppError} invalid `bad-cursor`
 */
export async function beginningOf(sort: Sort, cursor: string | undefined): Promise<Beginning> {
  const { as } = ORDERS[sort];
  const [position, id, asOf = null] = decodeCursor(POSITIONS[as], cursor) ?? [];
  if (position !== undefined && id !== undefined) return { after: { position, id }, asOf };
  return { after: null, asOf: as === "float8" ? await settledMoment() : null };
}

export const cursorAfter = (last: { position: string; id: string }, { asOf }: Beginning): string =>
  encodeCursor([last.position, last.id, ...(asOf === null ? [] : [asOf])]);

/** No transaction of ours lasts longer, in seconds; others (a backup) write nothing. */
const LONGEST_WRITE = 60;

/**
 * The latest moment before which everything that will ever be written has been: what was begun earlier has ended. Votes
 * bear the moment when their transaction began, so none of them comes up later between those that were counted; they
 * bear it in milliseconds, cut off.
 */
async function settledMoment(): Promise<string> {
  const { rows } = await sql<{ moment: string }>(
    `SELECT to_char(LEAST(now(), min(s."xact_start")) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "moment"
     FROM pg_stat_activity s WHERE s."datname" = current_database() AND s."backend_type" = 'client backend'
       AND s."xact_start" > now() - interval '${LONGEST_WRITE} seconds'`,
  );
  const [settled] = rows;
  if (!settled) throw new Error("the database told no moment");
  return settled.moment;
}
