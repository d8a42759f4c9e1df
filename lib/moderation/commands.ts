import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { type Db, db } from "@/lib/platform/db";
import { findJudged, refuseClearing } from "./closed-note-queries";
import {
  authorizeCase,
  type HeldCase,
  type HeldWords,
  holdCase,
  holdOpenCase,
  holdWords,
  refuseClaimed,
} from "./held-subject";
import type { Judgement, NewDecision, NewReport } from "./moderation";
import { findStandingDecision, OBJECTION } from "./objection-commands";
import { type Decided, recordDecision } from "./record-decision";
import { type Reported, report } from "./report-commands";

/** Brings an annotation or a fact before the moderators. → `report` */
export const reportAnnotation = (viewer: Viewer, input: NewReport): Promise<Reported> => report(viewer, input);

/**
 * Decides an annotation from where it is read, with the open case about it if there is one.
 * @param seen the version of the words that the moderator saw
 * @throws {AppError} unauthenticated, forbidden `newsroom-decides`, not-found; invalid `reason-needed`; conflict `annotation-changed`,
 * `case-claimed`, `not-possible-now`
 */
export async function moderate(
  viewer: Viewer,
  { annotation, seen, ...judgement }: Judgement & { annotation: string; seen?: number },
): Promise<Decided> {
  const readable = await findJudged(viewer, annotation);
  if (!readable) throw notFound();
  return db.$transaction(async (tx) => {
    const words = await holdWords(tx, viewer, readable.id);
    authorizeCase(viewer, words);
    refuseClearing(viewer, words, judgement.action);
    refuseChanged(words.version, seen);
    const held = await holdOpenCase(tx, viewer, words.id);
    refuseClaimed(viewer, held, words);
    await refuseJudgeInOwnCase(tx, viewer, held, words);
    return recordDecision(tx, viewer, { held, words }, judgement);
  });
}

/**
 * Decides a case. Of two who decide at once the second is told so and nothing of theirs is done.
 * @throws {AppError} unauthenticated, forbidden, not-found; invalid `reason-needed`; conflict `case-decided`,
 * `case-claimed`, `annotation-changed`, `not-possible-now`
 */
export async function decide(viewer: Viewer, input: NewDecision): Promise<Decided> {
  return db.$transaction(async (tx) => {
    const [held, words] = await holdCase(tx, viewer, input.case);
    authorizeCase(viewer, words);
    refuseClearing(viewer, words, input.action);
    if (held.state !== "open" || held.version !== input.version) {
      throw new AppError("conflict", "case-decided", { see: `/moderation?case=${held.id}` });
    }
    refuseClaimed(viewer, held, words);
    if (words) refuseChanged(words.version, input.seen);
    await refuseJudgeInOwnCase(tx, viewer, held, words);
    return recordDecision(tx, viewer, { held, words }, input);
  });
}

/**
 * An objection is decided by somebody else; in a group, where there may be nobody else, by the same if need be, unless
 * the archive's moderators decide.
 */
async function refuseJudgeInOwnCase(
  tx: Db,
  viewer: Viewer,
  held: HeldCase | null,
  words: HeldWords | null,
): Promise<void> {
  if (!words || (words.visibility === "group" && !words.isReportedIllegal) || !held?.heldFor.includes(OBJECTION))
    return;
  const decision = await findStandingDecision(tx, words.id);
  if (decision && decision.actorId === viewerId(viewer)) throw new AppError("forbidden", "objection-by-another");
}

function refuseChanged(version: number, seen: number | undefined): void {
  if (seen !== undefined && seen !== version) throw new AppError("conflict", "annotation-changed");
}
