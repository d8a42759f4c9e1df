import { authorize, may } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import type { AnnotationStatus, Visibility } from "@/lib/annotations/annotation";
import { AppError, notFound } from "@/lib/platform/app-error";
import type { Db } from "@/lib/platform/db";

/** An annotation that nobody else changes while a moderator decides. */
export interface HeldWords {
  id: string;
  creatorId: string | null;
  visibility: Visibility;
  /** The viewer's part in its group. */
  groupRole: "member" | "moderator" | null;
  /** Somebody of its group says that it breaks the law. */
  isReportedIllegal: boolean;
  status: AnnotationStatus;
  version: number;
}

/** A case as it stands, held. */
export interface HeldCase {
  id: string;
  annotationId: string | null;
  factId: string | null;
  state: "open" | "decided";
  heldFor: string[];
  version: number;
  /** Somebody else who looks at it just now. */
  claimant: string | null;
}

/** @throws {AppError} not-found */
export async function holdWords(tx: Db, viewer: Viewer, id: string): Promise<HeldWords> {
  await tx.$queryRaw`SELECT "id" FROM "Annotation" WHERE "id" = ${id} FOR UPDATE`;
  return readWords(tx, viewer, id);
}

/** The same without keeping others from changing them. @throws {AppError} not-found */
export async function readWords(tx: Db, viewer: Viewer, id: string): Promise<HeldWords> {
  const [words] = await tx.$queryRaw<HeldWords[]>`
    SELECT n."id", n."creatorId", n."visibility"::text, n."status"::text, n."version",
      (SELECT m."role"::text FROM "GroupMember" m
       WHERE m."groupId" = n."groupId" AND m."userId" = ${viewerId(viewer)}) AS "groupRole",
      n."visibility" = 'group' AND is_reported_illegal(n."id") AS "isReportedIllegal"
    FROM "Annotation" n WHERE n."id" = ${id}`;
  if (!words || words.status === "deleted") throw notFound();
  return words;
}

/**
 * Refuses whoever may not moderate these words, or, of a case about a fact (null), whoever may not decide facts.
 */
export function authorizeCase(viewer: Viewer, words: HeldWords | null): void {
  if (words) authorize(viewer, "annotation:moderate", words);
  else authorize(viewer, "fact:decide", null);
}

/**
 * While somebody else looks at a case it is theirs; but no moderator of a group keeps the newsroom from what is said to
 * break the law by looking at it.
 * @throws {AppError} conflict `case-claimed`
 */
export function refuseClaimed(viewer: Viewer, held: HeldCase | null, words: HeldWords | null): void {
  if (words?.isReportedIllegal && may(viewer, "moderation:queue", null)) return;
  if (held?.claimant) throw new AppError("conflict", "case-claimed", { values: { name: held.claimant } });
}

/** A case by its id, held, with the words it is about; those are held first, as every other writer does. */
export async function holdCase(tx: Db, viewer: Viewer, id: string): Promise<[HeldCase, HeldWords | null]> {
  const about = await tx.moderationCase.findUnique({ where: { id }, select: { annotationId: true } });
  if (!about) throw notFound();
  const words = about.annotationId === null ? null : await holdWords(tx, viewer, about.annotationId);
  const held = await readCase(tx, viewer, id);
  if (!held) throw notFound();
  return [held, words];
}

/** The open case about an annotation that is held already; null when nobody has opened one. */
export async function holdOpenCase(tx: Db, viewer: Viewer, annotationId: string): Promise<HeldCase | null> {
  const open = await tx.moderationCase.findFirst({ where: { annotationId, state: "open" }, select: { id: true } });
  return open && readCase(tx, viewer, open.id);
}

async function readCase(tx: Db, viewer: Viewer, id: string): Promise<HeldCase | null> {
  const [held] = await tx.$queryRaw<HeldCase[]>`
    SELECT k."id", k."annotationId", k."factId", k."state"::text, COALESCE(k."heldFor", '{}') AS "heldFor", k."version",
      (SELECT u."name" FROM "User" u WHERE u."id" = k."claimedById" AND k."claimedUntil" > now()
       AND u."id" IS DISTINCT FROM ${viewerId(viewer)}) AS "claimant"
    FROM "ModerationCase" k WHERE k."id" = ${id} FOR UPDATE OF k`;
  return held ?? null;
}
