import type { FactKind } from "@/lib/extraction/fact";
import type { Db } from "@/lib/platform/db";
import { overlaps, type Span } from "@/lib/text/span";
import type { Anchored, CarriedFact } from "./carry-over";
import type { KnownFact } from "./reconcile";
import { removeFacts } from "./write-facts";

interface Standing extends Span {
  id: string;
  kind: FactKind;
  carriedFromId: string | null;
}

/** Found surely enough for what people said to be shown beside what stands there now. */
const SURE = ["exact", "moved", "edited", "relocated"];

/**
 * Ties what people spoke of or settled on an older revision to the fact of its kind that stands in its place now, though
 * nothing that was decided holds for other words; and gives back what nothing of the kind stands in the place of.
 */
export async function linkSuccessors(
  tx: Db,
  revisionId: string,
  anchored: readonly Anchored[],
): Promise<{ linked: number; alone: CarriedFact[] }> {
  if (anchored.length === 0) return { linked: 0, alone: [] };
  const standing = await readStanding(tx, revisionId);
  const taken = new Set(standing.flatMap(({ carriedFromId }) => carriedFromId ?? []));
  const free = standing.filter(({ carriedFromId }) => carriedFromId === null);
  const alone: CarriedFact[] = [];
  let linked = 0;
  for (const { fact, anchor, carried } of anchored.filter((each) => !taken.has(each.fact.id))) {
    const { start, end } = anchor;
    if (start === null || end === null || !SURE.includes(anchor.state)) continue;
    const next = nearest(free, { kind: fact.kind, start, end });
    if (next) {
      await tx.fact.update({ where: { id: next.id }, data: { carriedFromId: fact.id }, select: { id: true } });
      free.splice(free.indexOf(next), 1);
      linked += 1;
    } else if (carried && fact.isSpokenOf) alone.push(carried);
  }
  return { linked, alone };
}

/** What was said of facts of older revisions is found on those that took their place here. */
export async function moveWords(tx: Db, revisionId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Annotation" n SET "factId" = f."id" FROM "Fact" f
    WHERE f."revisionId" = ${revisionId} AND f."carriedFromId" = n."factId"`;
  await tx.$executeRaw`
    UPDATE "ModerationCase" k SET "factId" = f."id" FROM "Fact" f
    WHERE f."revisionId" = ${revisionId} AND f."carriedFromId" = k."factId"
      AND NOT EXISTS (SELECT FROM "ModerationCase" o WHERE o."factId" = f."id" AND o."state" = 'open')`;
}

/**
 * Takes proposals away that are no longer found. What people have said of one goes to the fact of its kind that stands in
 * its place; where none does, it stays.
 * @returns how many went
 */
export async function partWith(tx: Db, revisionId: string, facts: readonly KnownFact[]): Promise<number> {
  const tied = facts.filter(({ isSpokenOf, carriedFromId }) => isSpokenOf || carriedFromId !== null);
  const going = new Set(facts.map(({ id }) => id));
  if (tied.length > 0) {
    const staying = (await readStanding(tx, revisionId)).filter(({ id }) => !going.has(id));
    for (const fact of tied) {
      const next = nearest(staying, fact);
      if (next) await handOver(tx, fact, next);
      else if (fact.isSpokenOf) going.delete(fact.id);
    }
  }
  await removeFacts(tx, [...going]);
  return going.size;
}

async function handOver(tx: Db, { id: from, carriedFromId }: KnownFact, next: Standing): Promise<void> {
  const { id: to } = next;
  if (carriedFromId !== null && next.carriedFromId === null) {
    await tx.fact.update({ where: { id: to }, data: { carriedFromId }, select: { id: true } });
    next.carriedFromId = carriedFromId;
  }
  await tx.annotation.updateMany({ where: { factId: from }, data: { factId: to } });
  const open = await tx.moderationCase.count({ where: { factId: to, state: "open" } });
  const state = open > 0 ? "decided" : undefined;
  await tx.moderationCase.updateMany({ where: { factId: from, state }, data: { factId: to } });
}

const readStanding = (tx: Db, revisionId: string): Promise<Standing[]> =>
  tx.fact.findMany({
    where: { revisionId },
    orderBy: { number: "asc" },
    select: { id: true, kind: true, start: true, end: true, carriedFromId: true },
  });

/** The fact of the same kind that shares most with a place. */
function nearest(standing: readonly Standing[], place: Span & { kind: FactKind }): Standing | null {
  const shared = ({ start, end }: Span) => Math.min(end, place.end) - Math.max(start, place.start);
  const near = standing.filter((fact) => fact.kind === place.kind && overlaps(fact, place));
  return near.toSorted((a, b) => shared(b) - shared(a))[0] ?? null;
}
