import { type Viewer, viewerId } from "@/lib/access/viewer";
import type { AnnotationStatus } from "@/lib/annotations/annotation";
import { AppError, notFound } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import { authorizeCase, type HeldWords, holdWords } from "./held-subject";
import { UNDO_SECONDS } from "./moderation";

interface Made {
  id: string;
  caseId: string | null;
  annotationId: string | null;
  actorId: string | null;
  from: AnnotationStatus | null;
  to: AnnotationStatus | null;
  isUndone: boolean;
  isFresh: boolean;
  /** A later decision of the same thing stands. */
  isOvertaken: boolean;
}

/**
 * Takes a decision back as if it had not been made: the words are what they were and the case is open again. Only by who
 * made it, within ten seconds by the clock of the database; later a new decision can restore. Once more changes nothing.
 * @returns the case that is open again; null where there was none
 * @throws {AppError} not-found; forbidden `undo-not-yours`; conflict `undo-too-late`, `not-possible-now`
 */
export async function undoDecision(viewer: Viewer, id: string): Promise<{ case: string | null }> {
  return db.$transaction(async (tx) => {
    const about = await tx.decision.findUnique({ where: { id }, select: { annotationId: true } });
    if (!about) throw notFound();
    const words = about.annotationId === null ? null : await holdWords(tx, viewer, about.annotationId);
    const made = await readDecision(tx, id);
    authorizeCase(viewer, words);
    refuseUndo(viewer, made, words);
    if (made.isUndone) return { case: made.caseId };
    await tx.$executeRaw`UPDATE "Decision" SET "undoneAt" = now() WHERE "id" = ${id}`;
    if (words && made.from && made.from !== made.to) await turnBack(tx, words.id, made);
    if (made.caseId) await reopen(tx, made.caseId);
    const subject = words ? `annotation:${words.id}` : `case:${made.caseId}`;
    const detail = { decision: id, from: made.to, to: made.from };
    await appendAudit(tx, { actorId: viewerId(viewer), action: "moderation:undo", subject, detail });
    return { case: made.caseId };
  });
}

async function readDecision(tx: Db, id: string): Promise<Made> {
  const [made] = await tx.$queryRaw<Made[]>`
    SELECT d."id", d."caseId", d."annotationId", d."actorId", d."from"::text, d."to"::text,
      d."undoneAt" IS NOT NULL AS "isUndone",
      d."createdAt" >= now() - make_interval(secs => ${UNDO_SECONDS}) AS "isFresh",
      EXISTS (SELECT FROM "Decision" x WHERE x."createdAt" > d."createdAt" AND x."undoneAt" IS NULL
        AND (x."annotationId" = d."annotationId" OR x."caseId" = d."caseId")) AS "isOvertaken"
    FROM "Decision" d WHERE d."id" = ${id} FOR UPDATE OF d`;
  if (!made) throw notFound();
  return made;
}

function refuseUndo(viewer: Viewer, made: Made, words: HeldWords | null): void {
  if (made.actorId !== viewerId(viewer)) throw new AppError("forbidden", "undo-not-yours");
  if (made.isUndone) return;
  if (!made.isFresh) throw new AppError("conflict", "undo-too-late");
  if (made.isOvertaken || (words && words.status !== made.to)) throw new AppError("conflict", "not-possible-now");
}

const turnBack = (tx: Db, id: string, { from, caseId }: Made) => tx.$executeRaw`
  UPDATE "Annotation" SET "status" = ${from}::"AnnotationStatus",
    "heldFor" = CASE WHEN ${from} = 'held' THEN
      COALESCE((SELECT "heldFor" FROM "ModerationCase" WHERE "id" = ${caseId}), '{}') ELSE '{}' END
  WHERE "id" = ${id}`;

/** Where somebody has reported the same meanwhile, that case goes into this one: there is one open case a thing. */
async function reopen(tx: Db, id: string): Promise<void> {
  const [newer] = await tx.$queryRaw<{ id: string }[]>`
    SELECT o."id" FROM "ModerationCase" o JOIN "ModerationCase" k ON k."id" = ${id} AND o."id" <> k."id"
      AND (o."annotationId" = k."annotationId" OR o."factId" = k."factId")
    WHERE o."state" = 'open' FOR UPDATE OF o`;
  if (newer) {
    await tx.$executeRaw`UPDATE "Report" p SET "caseId" = ${id} WHERE p."caseId" = ${newer.id} AND NOT EXISTS
      (SELECT FROM "Report" q WHERE q."caseId" = ${id} AND q."reporterId" = p."reporterId")`;
    await tx.$executeRaw`DELETE FROM "ModerationCase" WHERE "id" = ${newer.id}`;
  }
  await tx.$executeRaw`UPDATE "ModerationCase" SET "state" = 'open', "decidedAt" = NULL, "version" = "version" + 1
    WHERE "id" = ${id}`;
}
