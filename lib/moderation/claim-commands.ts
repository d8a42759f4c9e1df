import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import { authorizeCase, readWords } from "./held-subject";
import { CLAIM_MINUTES } from "./moderation";

/**
 * Says that one looks at a case, so that others leave it alone for some minutes; once more prolongs it. It keeps nobody
 * from writing meanwhile.
 * @throws {AppError} unauthenticated, forbidden, not-found; conflict `case-claimed`, `case-decided`
 */
export async function claimCase(viewer: Viewer, id: string): Promise<{ until: Date }> {
  const about = await db.moderationCase.findUnique({ where: { id }, select: { annotationId: true } });
  if (!about) throw notFound();
  authorizeCase(viewer, about.annotationId === null ? null : await readWords(db, viewer, about.annotationId));
  const me = viewerId(viewer);
  const [claim] = await db.$queryRaw<{ until: Date }[]>`
    UPDATE "ModerationCase" SET "claimedById" = ${me},
      "claimedUntil" = now() + make_interval(mins => ${CLAIM_MINUTES})
    WHERE "id" = ${id} AND "state" = 'open'
      AND ("claimedById" IS NULL OR "claimedById" = ${me} OR "claimedUntil" <= now())
    RETURNING "claimedUntil" AS "until"`;
  if (!claim) throw await whyNot(id);
  return claim;
}

async function whyNot(id: string): Promise<AppError> {
  const found = await db.moderationCase.findUnique({
    where: { id },
    select: { state: true, claimedBy: { select: { name: true } } },
  });
  if (found?.state !== "open") return new AppError("conflict", "case-decided", { see: `/moderation?case=${id}` });
  return new AppError("conflict", "case-claimed", { values: { name: found.claimedBy?.name ?? "" } });
}

/** Leaves a case to the others. Another's claim is not touched, and a case that is gone is no refusal. */
export async function releaseCase(viewer: Viewer, id: string): Promise<void> {
  if (viewer.kind !== "user") throw new AppError("unauthenticated", "sign-in-first");
  await db.moderationCase.updateMany({
    where: { id, claimedById: viewer.id },
    data: { claimedById: null, claimedUntil: null },
  });
}
