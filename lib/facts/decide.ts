import { type Viewer, viewerId } from "@/lib/access/viewer";
import { touchArticle } from "@/lib/articles/commands";
import type { FactArguments, FactKind } from "@/lib/extraction/fact";
import { AppError, notFound } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { FactStatus } from "./fact";
import { linkRoles, type Named } from "./fact-roles";
import { sameArguments } from "./fingerprint";
import type { Link } from "./reconcile";
import { replaceLinks } from "./write-facts";

/** A fact as it stands when its article is held, with its last two changes, the latest first. */
export interface HeldFact {
  id: string;
  articleId: string;
  revisionId: string;
  kind: FactKind;
  status: FactStatus;
  arguments: FactArguments;
  proposed: FactArguments;
  number: number;
  updatedAt: Date;
  links: Link[];
  changes: Change[];
}

export interface Change {
  from: FactStatus | null;
  to: FactStatus;
  before: FactArguments | null;
  note: string | null;
  byId: string | null;
  createdAt: string;
}

/** What a decision makes of a fact. */
export interface Outcome {
  /** The word of the audit log: confirm, correct, reject… */
  act: string;
  to: FactStatus;
  arguments: FactArguments;
  note: string | null;
}

export interface Decided {
  id: string;
  status: FactStatus;
  number: number;
  /** ISO 8601: `seen` of the next decision. */
  updatedAt: string;
}

/** Reads a fact whose article is held. */
export async function readHeld(tx: Db, id: string): Promise<HeldFact> {
  const [fact] = await tx.$queryRaw<HeldFact[]>`
    SELECT f."id", f."articleId", f."revisionId", f."kind"::text, f."status"::text, f."arguments", f."proposed",
      f."number", f."updatedAt",
      COALESCE((SELECT json_agg(json_build_object('role', l."role", 'entityId', l."entityId"))
                FROM "FactEntity" l WHERE l."factId" = f."id"), '[]') AS "links",
      COALESCE((SELECT json_agg(c) FROM (
        SELECT c."from", c."to", c."before", c."note", c."byId", c."createdAt" FROM "FactChange" c
        WHERE c."factId" = f."id" ORDER BY c."createdAt" DESC LIMIT 2) c), '[]') AS "changes"
    FROM "Fact" f WHERE f."id" = ${id}`;
  if (!fact) throw notFound();
  return fact;
}

/**
 * Writes a decision with its history and its audit row. The same decision once more changes nothing and gets the same
 * answer; one that was made before another's eyes had changed is refused.
 * @throws {AppError} conflict `changed-meanwhile`, with the status as it is now
 */
export async function decide(
  tx: Db,
  viewer: Viewer,
  fact: HeldFact,
  outcome: Outcome,
  seen: string | undefined,
): Promise<Decided> {
  if (isDone(fact, outcome)) return answer(fact, fact.status, fact.updatedAt);
  refuseUnseen(fact, seen);
  const { to, note, arguments: after } = outcome;
  const { id, status: from, arguments: before } = fact;
  // Never the same moment twice, since editors name the state they saw by it.
  const at = new Date(Math.max(Date.now(), fact.updatedAt.getTime() + 1));
  await tx.fact.update({ where: { id }, data: { status: to, arguments: after, updatedAt: at }, select: { id: true } });
  if (!sameArguments(before, after)) await replaceLinks(tx, id, await linksAfter(tx, fact, after));
  await tx.factChange.create({
    data: { id: newId(), factId: id, from, to, before, after, note, byId: viewerId(viewer), createdAt: at },
    select: { id: true },
  });
  await touchArticle(tx, fact.articleId);
  const detail = { from, to, note, number: fact.number, articleId: fact.articleId };
  await appendAudit(tx, { actorId: viewerId(viewer), action: `fact:${outcome.act}`, subject: `fact:${id}`, detail });
  return answer(fact, to, at);
}

const answer = ({ id, number }: HeldFact, status: FactStatus, at: Date): Decided => ({
  ...{ id, number, status },
  updatedAt: at.toISOString(),
});

function isDone({ status, arguments: now, changes }: HeldFact, { to, arguments: after, note }: Outcome): boolean {
  return status === to && sameArguments(now, after) && (note === null || note === changes[0]?.note);
}

export function refuseUnseen({ id, status, updatedAt }: HeldFact, seen: string | undefined): void {
  if (!seen || new Date(seen).getTime() === updatedAt.getTime()) return;
  throw new AppError("conflict", "changed-meanwhile", { values: { status }, see: `/facts/${id}` });
}

/** Roles whose words stay keep their entities; the others are linked by name. */
async function linksAfter(tx: Db, fact: HeldFact, after: FactArguments): Promise<Link[]> {
  const before = new Map<string, unknown>(Object.entries(fact.arguments));
  const isSame = (role: string, value: unknown) => sameArguments(before.get(role), value);
  const same = new Set(Object.entries(after).flatMap(([role, value]) => (isSame(role, value) ? [role] : [])));
  const found = linkRoles(after, await namedIn(tx, fact.revisionId));
  return [...fact.links.filter(({ role }) => same.has(role)), ...found.filter(({ role }) => !same.has(role))];
}

function namedIn(tx: Db, revisionId: string): Promise<Named[]> {
  return tx.$queryRaw<Named[]>`
    SELECT DISTINCT ON (e."id") e."id" AS "entityId", e."key", ARRAY[e."name"] || e."aliases" AS "names"
    FROM "Mention" m
    JOIN "Entity" named ON named."id" = m."entityId"
    JOIN "Entity" e ON e."id" = COALESCE(named."mergedIntoId", named."id")
    WHERE m."revisionId" = ${revisionId}`;
}
