import { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { openCase } from "@/lib/annotations/commands/hold-back";
import { AppError, notFound } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import { holdWords } from "./held-subject";
import { LONGEST_TEXT } from "./moderation";

/** In `heldFor` of a case: its author objects to the decision before. A sentence `moderation.held.objection`. */
export const OBJECTION = "objection";

export const Objection = z.strictObject({
  annotation: z.string("wrong-value").min(1, "wrong-value").max(64, "wrong-value"),
  text: z
    .string()
    .transform((words) => words.replaceAll("\0", "").replace(/\r\n?/gu, "\n").trim().toWellFormed())
    .pipe(z.string().min(1, "note-missing").max(LONGEST_TEXT, "too-long")),
});

/**
 * Says against the decision that took one's words away why it was wrong, once a decision; the case is open again, and
 * somebody else decides it.
 * @throws {AppError} unauthenticated, forbidden, not-found; conflict `nothing-to-object`, `already-objected`
 */
export async function objectToDecision(viewer: Viewer, input: z.output<typeof Objection>): Promise<{ case: string }> {
  authorize(viewer, "annotation:report", null); // whoever may bring words before the moderators at all
  return db.$transaction(async (tx) => {
    const words = await holdWords(tx, viewer, input.annotation);
    if (words.creatorId === null || words.creatorId !== viewerId(viewer)) throw notFound();
    const decision = await findStandingDecision(tx, words.id);
    if (!decision || decision.to !== words.status) throw new AppError("conflict", "nothing-to-object");
    if (decision.objectedAt) throw new AppError("conflict", "already-objected");
    await tx.$executeRaw`
      UPDATE "Decision" SET "objection" = ${input.text}, "objectedAt" = now() WHERE "id" = ${decision.id}`;
    const opened = await openCase(tx, words.id, [OBJECTION]);
    const detail = { decision: decision.id, case: opened };
    const row = { actorId: viewerId(viewer), action: "moderation:object", subject: `annotation:${words.id}`, detail };
    await appendAudit(tx, row);
    return { case: opened };
  });
}

interface Standing {
  id: string;
  to: string | null;
  actorId: string | null;
  objectedAt: Date | null;
}

/** The decision by which words are away just now; one that an objection has already been turned down after stays final. */
export async function findStandingDecision(tx: Db, annotationId: string): Promise<Standing | null> {
  const [last] = await tx.$queryRaw<(Standing & { action: string })[]>`
    SELECT d."id", d."action"::text, d."to"::text, d."actorId", d."objectedAt" FROM "Decision" d
    WHERE d."annotationId" = ${annotationId} AND d."undoneAt" IS NULL ORDER BY d."createdAt" DESC LIMIT 1`;
  return last && (last.action === "hide" || last.action === "remove") ? last : null;
}
