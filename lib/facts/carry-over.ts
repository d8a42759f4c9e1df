import type { Db } from "@/lib/platform/db";
import type { Block } from "@/lib/text/block";
import type { Anchor } from "@/lib/text/reanchor/anchor";
import { Reanchoring } from "@/lib/text/reanchor/reanchor";
import { decisionSpan } from "./carry";
import { inChunks } from "./chunks";
import { isSettled } from "./fact";
import { fingerprintOf } from "./fingerprint";
import { type EarlierFact, readEarlier } from "./read-earlier";
import { isKept, type KnownFact } from "./reconcile";
import { type NewFact, settleCarried } from "./write-facts";

interface Revision {
  id: string;
  articleId: string;
  number: number;
  text: string;
  blocks: Block[];
}

export type CarriedFact = Omit<NewFact, "number">;

/** A fact of an older revision with the place of its words in this one. */
export interface Anchored {
  fact: EarlierFact;
  anchor: Anchor;
  /** Its words stand here as they were, in the same place: what was decided of them holds. */
  carried: CarriedFact | null;
}

export interface CarriedOver {
  /** Still to be written. */
  write: CarriedFact[];
  /** Settled in the place of a proposal that was here already, by its id. */
  settled: Map<string, CarriedFact>;
  anchored: Anchored[];
}

/**
 * Finds the words of what people have settled or spoken of on older revisions in this one, keeps how each was found, and
 * brings decisions over where the words still stand; what no longer stands stays on its old revision. Runs as often as
 * one likes: what has come over is known by `carriedFromId`.
 */
export async function carryOver(tx: Db, revision: Revision, known: readonly KnownFact[]): Promise<CarriedOver> {
  const anchored = await anchorEarlier(tx, revision, known);
  const here = new Map(known.map((fact) => [fact.fingerprint, fact]));
  const write = new Map<string, CarriedFact>();
  const settled = new Map<string, CarriedFact>();
  for (const { fact, carried } of anchored) {
    if (!carried || !isSettled(fact.status)) continue;
    const same = here.get(carried.fingerprint);
    if (!same) write.set(carried.fingerprint, carried);
    else if (!isKept(same)) settled.set(same.id, carried);
  }
  for (const [id, fact] of settled) await settleCarried(tx, id, fact);
  return { write: [...write.values()], settled, anchored };
}

async function anchorEarlier(tx: Db, revision: Revision, known: readonly KnownFact[]): Promise<Anchored[]> {
  const hasCome = new Set(known.map(({ carriedFromId }) => carriedFromId));
  const earlier = (await readEarlier(tx, revision)).filter(({ id }) => !hasCome.has(id));
  const ways = await waysFrom(tx, earlier, revision.text);
  const anchored = earlier.flatMap((fact): Anchored[] => {
    const anchor = ways.get(fact.revisionId)?.find(fact);
    return anchor ? [{ fact, anchor, carried: carry(revision, fact, anchor) }] : [];
  });
  for (const chunk of inChunks(anchored)) {
    const data = chunk.map(({ fact, anchor }) => ({ ...anchor, factId: fact.id, revisionId: revision.id }));
    await tx.factAnchor.createMany({ data, skipDuplicates: true });
  }
  return anchored;
}

/** The way from each older text to this one. */
async function waysFrom(tx: Db, facts: readonly EarlierFact[], text: string): Promise<Map<string, Reanchoring>> {
  const ids = [...new Set(facts.map(({ revisionId }) => revisionId))];
  const revisions = await tx.revision.findMany({ where: { id: { in: ids } }, select: { id: true, text: true } });
  return new Map(revisions.map(({ id, text: before }) => [id, new Reanchoring(before, text)]));
}

function carry({ text, blocks }: Revision, fact: EarlierFact, anchor: Anchor): CarriedFact | null {
  const span = decisionSpan(text, blocks, fact, anchor);
  if (!span) return null;
  const { kind, rule, confidence, status, links, proposed, extractor } = fact;
  return {
    ...span,
    ...{ kind, rule, confidence, status, links, proposed, extractor, carriedFromId: fact.id },
    arguments: fact.arguments,
    fingerprint: fingerprintOf({ ...span, kind, arguments: proposed }),
  };
}
