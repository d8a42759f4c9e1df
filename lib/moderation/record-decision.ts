import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { HeldCase, HeldWords } from "./held-subject";
import { BECOMES, type Judgement, LONGEST_TEXT, needsReason, OF_FACTS } from "./moderation";
import { OBJECTION } from "./objection-commands";

export interface Decided {
  decision: string;
  /** What the annotation is now; null for a fact. */
  status: HeldWords["status"] | null;
}

/**
 * Writes a decision: what becomes of the words, the statement of reasons, the end of the case, the row of the audit log.
 * @throws {AppError} invalid `reason-needed`, `too-long`; conflict `not-possible-now`
 */
export async function recordDecision(
  tx: Db,
  viewer: Viewer,
  { held, words }: { held: HeldCase | null; words: HeldWords | null },
  judgement: Judgement,
): Promise<Decided> {
  const { action, reason = null, text = "" } = judgement;
  refuseUnreasoned(judgement);
  const from = words?.status ?? null;
  const to = held?.heldFor.includes(OBJECTION) ? statusAfterObjection(judgement, from) : statusAfter(judgement, from);
  if (words && to !== from) {
    await tx.$executeRaw`
      UPDATE "Annotation" SET "status" = ${to}::"AnnotationStatus", "heldFor" = '{}' WHERE "id" = ${words.id}`;
  }
  const id = newId();
  await tx.decision.create({
    data: {
      ...{ id, action, reason, text, from, to, actorId: viewerId(viewer) },
      ...{ caseId: held?.id ?? null, annotationId: words?.id ?? null },
    },
    select: { id: true },
  });
  if (held) await closeCase(tx, held.id);
  const subject = words ? `annotation:${words.id}` : `fact:${held?.factId}`;
  const detail = { decision: id, case: held?.id ?? null, from, to, reason };
  await appendAudit(tx, { actorId: viewerId(viewer), action: `moderation:${action}`, subject, detail });
  return { decision: id, status: to };
}

function refuseUnreasoned({ action, reason = null, text = "" }: Judgement): void {
  if (needsReason(action) && reason === null) throw wrong("reason", "reason-needed");
  if (needsReason(action) && reason === "other" && text.trim() === "") throw wrong("text", "note-missing");
  if (text.length > LONGEST_TEXT) throw wrong("text", "too-long");
}

const wrong = (field: "reason" | "text", why: string): AppError =>
  new AppError("invalid", "check-fields", { fields: { [field]: why } });

function statusAfter({ action }: Judgement, from: HeldWords["status"] | null): HeldWords["status"] | null {
  const to = from === null ? null : BECOMES[action][from];
  if (to === undefined || (from === null && !OF_FACTS.includes(action))) {
    throw new AppError("conflict", "not-possible-now");
  }
  return to;
}

/** Of words that are away and whose author objects: they come back, or stay where they are. */
function statusAfterObjection(judgement: Judgement, from: HeldWords["status"] | null): HeldWords["status"] | null {
  const isAway = from === "hidden" || from === "removed";
  if (judgement.action === "dismiss" && isAway) return from;
  if (judgement.action === "restore") return statusAfter(judgement, from);
  throw new AppError("conflict", "not-possible-now");
}

/** Its claim ends with it. */
const closeCase = (tx: Db, id: string) => tx.$executeRaw`
  UPDATE "ModerationCase" SET "state" = 'decided', "decidedAt" = now(), "version" = "version" + 1,
    "claimedById" = NULL, "claimedUntil" = NULL WHERE "id" = ${id}`;
