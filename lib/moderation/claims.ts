import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import { authorizeCase, holdCase, refuseClaimed } from "./held-subject";
import { CLAIM_MINUTES } from "./moderation";

/**
 * Says that one looks at a case, so that others leave it alone for some minutes; once more prolongs it.
 * @throws {AppError} unauthenticated, forbidden, not-found; conflict `case-claimed`, `case-decided`
 */
export async function claimCase(viewer: Viewer, id: string): Promise<{ until: Date }> {
  return db.$transaction(async (tx) => {
    const [held, words] = await holdCase(tx, viewer, id);
    authorizeCase(viewer, words);
    if (held.state !== "open") throw new AppError("conflict", "case-decided", { see: `/moderation?case=${id}` });
    refuseClaimed(held);
    const [claim] = await tx.$queryRaw<{ until: Date }[]>`
      UPDATE "ModerationCase" SET "claimedById" = ${viewerId(viewer)},
        "claimedUntil" = now() + make_interval(mins => ${CLAIM_MINUTES})
      WHERE "id" = ${id} RETURNING "claimedUntil" AS "until"`;
    return claim ?? { until: new Date() };
  });
}

/** Leaves a case to the others. Another's claim is not touched, and a case that is gone is no refusal. */
export async function releaseCase(viewer: Viewer, id: string): Promise<void> {
  if (viewer.kind !== "user") throw new AppError("unauthenticated", "sign-in-first");
  await db.moderationCase.updateMany({
    where: { id, claimedById: viewer.id },
    data: { claimedById: null, claimedUntil: null },
  });
}
