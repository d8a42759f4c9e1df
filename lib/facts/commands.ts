import type { z } from "zod";
import { type Action, authorize } from "@/lib/access/policy";
import { readableFacts } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { touchArticle } from "@/lib/articles/commands";
import { AppError, notFound } from "@/lib/platform/app-error";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { enqueue } from "@/lib/platform/queue";
import { type Decided, decide, type HeldFact, type Outcome, readHeld, refuseUnseen } from "./decide";
import { checkArguments, type Decision, type DecisionWithReason, standingStatus } from "./fact";
import { sameArguments } from "./fingerprint";
import { holdArticle, holdRevision } from "./hold-article";
import { type Extraction, type Extractor, type RevisionToRead, writeExtraction } from "./record-facts";
import { findRevisionToRead } from "./revision-queries";

/** Why a revision has no facts; each is a sentence `bench.failed.<reason>`. */
export const EXTRACTION_FAILURES = ["unreadable", "extractor", "gave-up"] as const;
export type ExtractionFailure = (typeof EXTRACTION_FAILURES)[number];

// A text of 2 MB names thousands: more statements than five seconds hold, though each is short.
const LONG = { timeout: 60_000, maxWait: 10_000 };

/**
 * Reads a revision and writes who is named in it and which facts it states, in one transaction. Running it again
 * changes nothing; a newer extractor adds and removes proposals; what a person has decided is never touched. A
 * revision that is gone, or whose text cannot be read, is said in the log and nothing more. With `thenAsk` a model is
 * asked afterwards, by a job of its own.
 */
export async function recordFacts(
  viewer: Viewer,
  revisionId: string,
  { extractor, thenAsk = false }: { extractor: Extractor; thenAsk?: boolean },
): Promise<void> {
  authorize(viewer, "article:extract-again", null);
  const read = await findRevisionToRead(revisionId);
  if (!read) return log.warn({ revisionId }, "facts: the revision is gone");
  if (read.isUnreadable) return failExtraction(viewer, revisionId, "unreadable");
  const { revision, document } = read;
  const extraction = attempt(extractor, document, revisionId);
  if (!extraction) return failExtraction(viewer, revisionId, "extractor");
  const isWritten = await write(revision, extraction, { version: extractor.version, thenAsk });
  if (!isWritten) await recordFacts(viewer, revisionId, { extractor, thenAsk });
}

// The rules are pure, so one that throws would throw again: no use in another try.
function attempt(extractor: Extractor, document: Parameters<Extractor["extract"]>[0], revisionId: string) {
  try {
    return extractor.extract(document);
  } catch (error) {
    log.error({ err: error, revisionId, extractor: extractor.version }, "facts: the extractor failed");
    return null;
  }
}

/** False when the blocks that are shown have changed since they were read: to be read again. */
async function write(
  revision: RevisionToRead,
  extraction: Extraction,
  { version, thenAsk }: { version: string; thenAsk: boolean },
): Promise<boolean> {
  const { id, articleId } = revision;
  return db.$transaction(async (tx) => {
    const now = await holdRevision(tx, articleId, id);
    if (!now) return true;
    if (canonicalJson(now.blocks) !== canonicalJson(revision.blocks)) return false;
    const { changed, ...counts } = await writeExtraction(tx, revision, extraction, version);
    if (thenAsk) await enqueue(tx, "propose-facts", { revisionId: id });
    if (!changed && now.extraction === "done" && now.extractor === version) return true;
    await tx.revision.update({
      where: { id },
      data: { extraction: "done", extractor: version, extractionError: null, extractedAt: new Date() },
      select: { id: true },
    });
    await touchArticle(tx, articleId);
    log.info({ revisionId: id, ...counts }, "facts: written");
    return true;
  }, LONG);
}

/** Says on the article why its facts are missing; one that has them already is left alone. */
export async function failExtraction(viewer: Viewer, revisionId: string, reason: ExtractionFailure): Promise<void> {
  authorize(viewer, "article:extract-again", null);
  const revision = await db.revision.findUnique({ where: { id: revisionId }, select: { articleId: true } });
  if (!revision) return;
  await db.$transaction(async (tx) => {
    const now = await holdRevision(tx, revision.articleId, revisionId);
    if (!now || now.extraction === "done" || now.extractionError === reason) return;
    await tx.revision.update({ where: { id: revisionId }, data: { extraction: "failed", extractionError: reason } });
    await touchArticle(tx, revision.articleId);
    log.warn({ revisionId, reason }, "facts: not written");
  });
}

/** Lets a fact stand as it is written; one that was corrected before stays a corrected one. */
export function confirmFact(viewer: Viewer, id: string, { seen, note = null }: Reasoned = {}): Promise<Decided> {
  return change(viewer, id, { as: "fact:decide", seen }, (fact) => {
    return { act: "confirm", to: standingStatus(fact.arguments, fact.proposed), arguments: fact.arguments, note };
  });
}

/**
 * Writes what the words really say; the arguments of the machine stay in `proposed`.
 * @throws {AppError} invalid `check-fields` by argument, or `nothing-corrected`; conflict `changed-meanwhile`
 */
export function correctFact(
  viewer: Viewer,
  id: string,
  { arguments: given, seen, note = null }: Reasoned & { arguments: unknown },
): Promise<Decided> {
  return change(viewer, id, { as: "fact:decide", seen }, ({ kind, arguments: now, proposed, status }) => {
    const after = checkArguments(kind, given);
    const isSame = sameArguments(after, now);
    if (isSame && status !== standingStatus(after, proposed)) throw new AppError("invalid", "nothing-corrected");
    return { act: "correct", to: standingStatus(after, proposed), arguments: after, note };
  });
}

/** Says that the words do not state this; the fact leaves the text and the справка, and stays in the archive. */
export function rejectFact(viewer: Viewer, id: string, { seen, note }: WithReason): Promise<Decided> {
  return change(viewer, id, { as: "fact:decide", seen }, (fact) => {
    return { act: "reject", to: "rejected", arguments: fact.arguments, note };
  });
}

/**
 * Objects to a fact, for all to see, until an editor decides.
 * @throws {AppError} conflict `fact-rejected`: readers no longer see it
 */
export function disputeFact(viewer: Viewer, id: string, { seen, note }: WithReason): Promise<Decided> {
  return change(viewer, id, { as: "fact:dispute", seen }, (fact) => {
    if (fact.status === "rejected") throw new AppError("conflict", "fact-rejected");
    return { act: "dispute", to: "disputed", arguments: fact.arguments, note };
  });
}

/** Makes a fact an unchecked proposal again, as the machine wrote it. */
export function reopenFact(viewer: Viewer, id: string, { seen, note = null }: Reasoned = {}): Promise<Decided> {
  return change(viewer, id, { as: "fact:decide", seen }, ({ proposed }) => {
    return { act: "reopen", to: "proposed", arguments: proposed, note };
  });
}

/**
 * Takes the last decision back: the fact is again what it was before. Both stay in its history.
 * @throws {AppError} conflict `nothing-to-undo` or `changed-meanwhile`
 */
export function undoDecision(viewer: Viewer, id: string, { seen }: Reasoned = {}): Promise<Decided> {
  return change(viewer, id, { as: "fact:decide", seen }, (fact) => {
    const [last, before] = fact.changes;
    const isUndone = seen && before?.from === last?.to && last?.byId === viewerId(viewer) && isMoment(before, seen);
    if (isUndone) return { act: "undo", to: fact.status, arguments: fact.arguments, note: null };
    refuseUnseen(fact, seen);
    if (!last?.from || !last.before) throw new AppError("conflict", "nothing-to-undo");
    return { act: "undo", to: last.from, arguments: last.before, note: null };
  });
}

type Reasoned = Partial<z.infer<typeof Decision>>;
type WithReason = z.infer<typeof DecisionWithReason>;

const isMoment = (change: HeldFact["changes"][number] | undefined, moment: string): boolean =>
  change !== undefined && new Date(change.createdAt).getTime() === new Date(moment).getTime();

async function change(
  viewer: Viewer,
  id: string,
  { as, seen }: { as: Extract<Action, "fact:decide" | "fact:dispute">; seen: string | undefined },
  outcomeOf: (fact: HeldFact) => Outcome,
): Promise<Decided> {
  authorize(viewer, as, null);
  const found = await db.fact.findFirst({ where: { id, ...readableFacts(viewer) }, select: { articleId: true } });
  if (!found) throw notFound();
  return db.$transaction(async (tx) => {
    await holdArticle(tx, found.articleId);
    const fact = await readHeld(tx, id);
    return decide(tx, viewer, fact, outcomeOf(fact), seen);
  });
}
