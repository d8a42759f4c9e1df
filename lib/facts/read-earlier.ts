import type { Db } from "@/lib/platform/db";
import type { KnownFact } from "./reconcile";
import type { Settled } from "./write-facts";

/** A fact of an older revision that people have settled or spoken of. */
export type EarlierFact = KnownFact & Settled & { revisionId: string };

/**
 * What people have settled or spoken of on older revisions and what has no later form yet: where words went and came
 * back, what was said of them comes back too.
 */
export function readEarlier(
  tx: Db,
  { articleId, number }: { articleId: string; number: number },
): Promise<EarlierFact[]> {
  return tx.$queryRaw<EarlierFact[]>`
    SELECT * FROM (
      SELECT f."id", f."revisionId", f."kind"::text, f."status"::text, f."start", f."end", f."exact", f."prefix", f."suffix",
        f."number", f."fingerprint", f."rule", f."extractor", f."confidence", f."arguments", f."proposed",
        f."carriedFromId", FALSE AS "hasHistory", r."number" AS "revisionNumber",
        EXISTS (SELECT FROM "Annotation" n WHERE n."factId" = f."id")
          OR EXISTS (SELECT FROM "ModerationCase" k WHERE k."factId" = f."id") AS "isSpokenOf",
        COALESCE((SELECT json_agg(json_build_object('role', l."role", 'entityId', l."entityId"))
                  FROM "FactEntity" l WHERE l."factId" = f."id"), '[]') AS "links"
      FROM "Fact" f JOIN "Revision" r ON r."id" = f."revisionId"
      WHERE f."articleId" = ${articleId} AND r."number" < ${number}
        AND NOT EXISTS (SELECT FROM "Fact" s JOIN "Revision" t ON t."id" = s."revisionId"
                        WHERE s."carriedFromId" = f."id" AND t."number" < ${number})) e
    WHERE e."status" <> 'proposed' OR e."isSpokenOf"
    ORDER BY e."revisionNumber" DESC, e."number"`;
}
