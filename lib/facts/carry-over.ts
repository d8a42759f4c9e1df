import type { Db } from "@/lib/platform/db";
import type { Block } from "@/lib/text/block";
import { carrySpan } from "./carry";
import { isSettled } from "./fact";
import { fingerprintOf } from "./fingerprint";
import { isKept, type KnownFact } from "./reconcile";
import { type NewFact, readKnown, type Settled, settleCarried } from "./write-facts";

interface Revision {
  id: string;
  articleId: string;
  number: number;
  text: string;
  blocks: Block[];
}

export type CarriedFact = Omit<NewFact, "number">;

/**
 * Brings what was decided on the revision before to this one, where its words still stand; what no longer stands stays
 * on its old revision. Runs as often as one likes: what has come over is known by `carriedFromId`.
 * @returns the carried facts that are still to be written, and those settled in the place of a proposal
 */
export async function carryOver(
  tx: Db,
  revision: Revision,
  known: readonly KnownFact[],
): Promise<{ write: CarriedFact[]; settled: Map<string, CarriedFact> }> {
  const hasCome = new Set(known.map(({ carriedFromId }) => carriedFromId));
  const here = new Map(known.map((fact) => [fact.fingerprint, fact]));
  const write = new Map<string, CarriedFact>();
  const settled = new Map<string, CarriedFact>();
  for (const fact of await decidedBefore(tx, revision)) {
    const carried = hasCome.has(fact.id) ? null : carry(revision, fact);
    const same = carried && here.get(carried.fingerprint);
    if (carried && !same) write.set(carried.fingerprint, carried);
    if (carried && same && !isKept(same)) settled.set(same.id, carried);
  }
  for (const [id, fact] of settled) await settleCarried(tx, id, fact);
  return { write: [...write.values()], settled };
}

async function decidedBefore(tx: Db, { articleId, number }: Revision): Promise<(KnownFact & Settled)[]> {
  if (number === 1) return [];
  const before = await tx.revision.findFirst({
    where: { articleId, number: { lt: number } },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  return before ? (await readKnown(tx, before.id)).filter(({ status }) => isSettled(status)) : [];
}

function carry({ text, blocks }: Revision, fact: KnownFact & Settled): CarriedFact | null {
  const span = carrySpan(text, blocks, fact);
  if (!span) return null;
  const { kind, rule, confidence, status, links, proposed, extractor } = fact;
  return {
    ...span,
    ...{ kind, rule, confidence, status, links, proposed, extractor, carriedFromId: fact.id },
    arguments: fact.arguments,
    fingerprint: fingerprintOf({ ...span, kind, arguments: proposed }),
  };
}
