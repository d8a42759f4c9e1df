import { authorize } from "@/lib/access/policy";
import { readableFacts } from "@/lib/access/readable";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { KNOWN_AFTER, REGULAR_AFTER } from "@/lib/annotations/commands/screening";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { AppError, notFound } from "@/lib/platform/app-error";
import { type Db, db } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { newId } from "@/lib/platform/ids";
import { holdOnReports } from "./hold-on-reports";
import { NewReport } from "./moderation";
import { findReportSettings } from "./settings-commands";

export interface Reported {
  case: string;
  /** Nobody had reported it; others had; this person had. */
  report: "first" | "joined" | "again";
}

/** Where the report is about: one of them is null. */
interface Subject {
  annotationId: string | null;
  factId: string | null;
}

/** Reports a day, by how long somebody has been writing here. */
const A_DAY = { newcomer: 5, known: 20, regular: 40 } as const;

/**
 * Brings an annotation or a fact before the moderators. Reports of one thing share one open case, and a person counts once
 * in it: what they say again replaces what they said. Moderators see who reports; the author never does.
 * @throws {AppError} unauthenticated, forbidden `own-words`; not-found; conflict `already-decided`, `taken-away`;
 * too-many `enough-for-today`
 */
export async function report(viewer: Viewer, given: NewReport): Promise<Reported> {
  authorize(viewer, "annotation:report", null);
  const input = readReport(given);
  const subject = await findSubject(viewer, input);
  const { holdAt } = await findReportSettings();
  return db.$transaction(async (tx) => {
    await holdSubject(tx, subject);
    const open = await tx.moderationCase.findFirst({ where: { ...subject, state: "open" }, select: { id: true } });
    const reporterId = viewerId(viewer);
    const words = { reason: input.reason, text: input.text, shouldSay: input.shouldSay, source: input.source };
    const mine = open && (await tx.report.findFirst({ where: { caseId: open.id, reporterId }, select: { id: true } }));
    if (open && mine) {
      await tx.report.update({ where: { id: mine.id }, data: words, select: { id: true } });
      return { case: open.id, report: "again" };
    }
    await refuseRepeated(tx, viewer, subject);
    await refuseTooMany(tx, viewer);
    const others = open ? await tx.report.count({ where: { caseId: open.id } }) : 0;
    const caseId = open?.id ?? (await openCase(tx, subject));
    const weight = await weightOf(tx, viewer);
    await tx.report.create({ data: { id: newId(), caseId, reporterId, weight, ...words }, select: { id: true } });
    if (subject.annotationId) await holdOnReports(tx, { caseId, annotationId: subject.annotationId, holdAt });
    return { case: caseId, report: others > 0 ? "joined" : "first" };
  });
}

function readReport(given: NewReport) {
  const read = NewReport.safeParse(given);
  if (read.success) return read.data;
  const fields = Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join(".") || "form", message]));
  throw new AppError("invalid", "check-fields", { fields });
}

async function findSubject(viewer: Viewer, { annotation, fact }: { annotation?: string; fact?: string }) {
  if (annotation === undefined) return findFactSubject(viewer, fact ?? "");
  const words = await findAnnotation(viewer, annotation);
  if (!words) throw notFound();
  if (words.creator?.id === viewerId(viewer)) throw new AppError("forbidden", "own-words");
  if (words.status === "hidden" || words.status === "removed") throw new AppError("conflict", "taken-away");
  return { annotationId: words.id, factId: null };
}

async function findFactSubject(viewer: Viewer, id: string): Promise<Subject> {
  const found = await db.fact.findFirst({
    where: { id, ...readableFacts(viewer) },
    select: { id: true, status: true },
  });
  if (!found) throw notFound();
  if (found.status === "rejected") throw new AppError("conflict", "fact-rejected");
  return { annotationId: null, factId: found.id };
}

/** Two who report at once wait for each other, so that one case is opened. */
async function holdSubject(tx: Db, { annotationId, factId }: Subject): Promise<void> {
  if (annotationId) await tx.$queryRaw`SELECT "id" FROM "Annotation" WHERE "id" = ${annotationId} FOR UPDATE`;
  else await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`report\n${factId}`}, 0))`;
}

async function openCase(tx: Db, subject: Subject): Promise<string> {
  const { id } = await tx.moderationCase.create({
    data: { id: newId(), heldFor: [], ...subject },
    select: { id: true },
  });
  return id;
}

/** What was reported and decided stands, unless the words have changed since. */
async function refuseRepeated(tx: Db, viewer: Viewer, { annotationId, factId }: Subject): Promise<void> {
  const [before] = await tx.$queryRaw<{ id: string }[]>`
    SELECT k."id" FROM "ModerationCase" k JOIN "Report" p ON p."caseId" = k."id"
    WHERE p."reporterId" = ${viewerId(viewer)} AND k."state" = 'decided'
      AND ((k."annotationId" = ${annotationId} AND NOT EXISTS (SELECT FROM "AnnotationEdit" e
              WHERE e."annotationId" = k."annotationId" AND e."at" > k."decidedAt"))
        OR (k."factId" = ${factId} AND NOT EXISTS (SELECT FROM "FactChange" c
              WHERE c."factId" = k."factId" AND c."createdAt" > k."decidedAt")))
    LIMIT 1`;
  if (before) throw new AppError("conflict", "already-decided");
}

async function refuseTooMany(tx: Db, viewer: Viewer): Promise<void> {
  if (!environment().THROTTLE || viewer.kind !== "user") return;
  if (viewer.role === "editor" || viewer.role === "admin") return;
  const [lately] = await tx.$queryRaw<{ reports: number; approved: number; ageHours: number }[]>`
    SELECT (SELECT count(*)::int FROM "Report" p WHERE p."reporterId" = u."id"
              AND p."createdAt" > now() - interval '1 day') AS "reports",
      (SELECT count(*)::int FROM (SELECT FROM "Annotation" n WHERE n."creatorId" = u."id" AND n."status" = 'published'
         AND n."visibility" = 'public' LIMIT ${REGULAR_AFTER}) a) AS "approved",
      extract(epoch FROM now() - u."createdAt")::float8 / 3600 AS "ageHours"
    FROM "User" u WHERE u."id" = ${viewer.id}`;
  if (!lately) throw new AppError("unauthenticated", "sign-in-first");
  const isNew = lately.ageHours < KNOWN_AFTER.hours || lately.approved < KNOWN_AFTER.approved;
  const most = isNew ? A_DAY.newcomer : lately.approved < REGULAR_AFTER ? A_DAY.known : A_DAY.regular;
  if (lately.reports >= most) throw new AppError("too-many", "enough-for-today", { retryAfter: 3600 });
}

/** How much a person's word weighs: 1 for who is new to it, up to 2 for who was always right, down to 0.2. */
async function weightOf(tx: Db, viewer: Viewer): Promise<number> {
  const [record] = await tx.$queryRaw<{ decided: number; upheld: number }[]>`
    SELECT count(*)::int AS "decided",
      count(*) FILTER (WHERE d."action" IN ('hide', 'remove', 'correct'))::int AS "upheld"
    FROM "Report" p JOIN LATERAL (SELECT x."action" FROM "Decision" x WHERE x."caseId" = p."caseId" AND x."undoneAt" IS NULL
      ORDER BY x."createdAt" DESC LIMIT 1) d ON TRUE
    WHERE p."reporterId" = ${viewerId(viewer)}`;
  const { decided = 0, upheld = 0 } = record ?? {};
  return Math.max(0.2, (2 * (upheld + 1)) / (decided + 2));
}
