import type { FactArguments } from "@/lib/extraction/fact";
import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { describeQuote } from "@/lib/text/quote";
import { inChunks } from "./chunks";
import { type FactStatus, isSettled } from "./fact";
import type { FoundFact, KnownFact, Link, Reconciled } from "./reconcile";

/** The facts of a revision as they stand, with what a run must know to leave decisions alone. */
export async function readKnown(tx: Db, revisionId: string): Promise<(KnownFact & Settled)[]> {
  return tx.$queryRaw<(KnownFact & Settled)[]>`
    SELECT f."id", f."kind"::text, f."status"::text, f."start", f."end", f."exact", f."prefix", f."suffix", f."number",
      f."fingerprint", f."rule", f."extractor", f."confidence", f."arguments", f."proposed", f."carriedFromId",
      EXISTS (SELECT FROM "FactChange" c WHERE c."factId" = f."id") AS "hasHistory",
      EXISTS (SELECT FROM "Annotation" n WHERE n."factId" = f."id")
        OR EXISTS (SELECT FROM "ModerationCase" k WHERE k."factId" = f."id") AS "isSpokenOf",
      COALESCE((SELECT json_agg(json_build_object('role', l."role", 'entityId', l."entityId"))
                FROM "FactEntity" l WHERE l."factId" = f."id"), '[]') AS "links"
    FROM "Fact" f WHERE f."revisionId" = ${revisionId}`;
}

/** What is carried over of a fact besides what was found. */
export interface Settled {
  exact: string;
  prefix: string;
  suffix: string;
  proposed: FactArguments;
  extractor: string;
}

/** A fact about to be written: proposed by the machine, or carried over with its decision. */
export interface NewFact extends FoundFact {
  number: number;
  status: FactStatus;
  proposed: FactArguments;
  extractor: string;
  carriedFromId: string | null;
}

interface Place {
  id: string;
  articleId: string;
  text: string;
}

/** Writes new facts with the entities in them; a carried one begins its history here. */
export async function addFacts(tx: Db, revision: Place, facts: readonly NewFact[]): Promise<void> {
  const rows = facts.map((fact) => ({ ...fact, id: newId() }));
  for (const chunk of inChunks(rows)) {
    await tx.fact.createMany({
      data: chunk.map(({ links, ...fact }) => ({
        ...fact,
        ...describeQuote(revision.text, fact),
        articleId: revision.articleId,
        revisionId: revision.id,
      })),
    });
  }
  await addLinks(tx, rows);
  await beginHistory(
    tx,
    rows.filter(({ carriedFromId, status }) => carriedFromId !== null && isSettled(status)),
  );
}

async function addLinks(tx: Db, facts: readonly { id: string; links: readonly Link[] }[]): Promise<void> {
  const links = facts.flatMap(({ id, links: of }) => of.map(({ role, entityId }) => ({ factId: id, role, entityId })));
  for (const data of inChunks(links)) await tx.factEntity.createMany({ data, skipDuplicates: true });
}

async function beginHistory(tx: Db, facts: readonly { id: string; status: FactStatus; arguments: FactArguments }[]) {
  const data = facts.map(({ id, status, arguments: after }) => ({ id: newId(), factId: id, to: status, after }));
  for (const chunk of inChunks(data)) await tx.factChange.createMany({ data: chunk });
}

/** A proposal that stood here already becomes the carried decision on the same words. */
export async function settleCarried(tx: Db, factId: string, fact: Omit<NewFact, "number">): Promise<void> {
  const { status, arguments: settled, carriedFromId } = fact;
  await tx.fact.update({ where: { id: factId }, data: { status, arguments: settled, carriedFromId } });
  await replaceLinks(tx, factId, fact.links);
  await beginHistory(tx, [{ id: factId, status, arguments: settled }]);
}

export async function removeFacts(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.$executeRaw`DELETE FROM "Fact" WHERE "id" = ANY(${ids})`;
}

export async function renewFacts(tx: Db, facts: Reconciled["renew"], extractor: string): Promise<void> {
  for (const { known, found } of facts) {
    const { rule, confidence } = found;
    await tx.fact.update({ where: { id: known.id }, data: { rule, confidence, extractor }, select: { id: true } });
    await replaceLinks(tx, known.id, found.links);
  }
}

export async function replaceLinks(tx: Db, factId: string, links: readonly Link[]): Promise<void> {
  await tx.factEntity.deleteMany({ where: { factId } });
  await addLinks(tx, [{ id: factId, links }]);
}
