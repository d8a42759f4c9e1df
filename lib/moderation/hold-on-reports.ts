import { KNOWN_AFTER } from "@/lib/annotations/commands/screening";
import type { Db } from "@/lib/platform/db";

/** The name of the check that holds what many have reported; a sentence `moderation.held.reported`. */
const REPORTED = "reported";

/**
 * Holds public words that many people have reported until a moderator looks. Only the word of people of some standing
 * counts, each by their record, so that accounts made for it hide nobody. What a moderator has let stand is not held again,
 * and the newsroom's own words never are.
 * @param holdAt how much the reports must weigh together; 0: never
 */
export async function holdOnReports(
  tx: Db,
  { caseId, annotationId, holdAt }: { caseId: string; annotationId: string; holdAt: number },
): Promise<void> {
  if (holdAt === 0) return;
  const held = await tx.$executeRaw`
    UPDATE "Annotation" n SET "status" = 'held', "heldFor" = ARRAY[${REPORTED}]
    WHERE n."id" = ${annotationId} AND n."status" = 'published' AND n."visibility" = 'public'
      AND NOT EXISTS (SELECT FROM "User" a WHERE a."id" = n."creatorId" AND a."role" IN ('editor', 'admin'))
      AND NOT EXISTS (SELECT FROM "Decision" d WHERE d."annotationId" = n."id" AND d."undoneAt" IS NULL
        AND d."to" = 'published')
      AND ${holdAt} <= (SELECT COALESCE(sum(p."weight"), 0) FROM "Report" p JOIN "User" u ON u."id" = p."reporterId"
        WHERE p."caseId" = ${caseId} AND u."suspendedAt" IS NULL
        AND u."createdAt" < now() - make_interval(hours => ${KNOWN_AFTER.hours}))`;
  if (held === 0) return;
  await tx.$executeRaw`
    UPDATE "ModerationCase" SET "heldFor" = array_append("heldFor", ${REPORTED}) WHERE "id" = ${caseId}`;
}
