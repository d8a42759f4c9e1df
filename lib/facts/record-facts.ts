import { linkEntities, replaceNames } from "@/lib/entities/commands";
import type { Document } from "@/lib/extraction/document";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { DocumentEntity, Mention } from "@/lib/extraction/mention";
import type { Db } from "@/lib/platform/db";
import type { Block } from "@/lib/text/block";
import { type CarriedFact, carryOver } from "./carry-over";
import { fingerprintOf } from "./fingerprint";
import { linkSuccessors, moveWords, partWith } from "./follow-words";
import { withNumbers } from "./numbering";
import { type FoundFact, type KnownFact, type Link, reconcile } from "./reconcile";
import { addFacts, readKnown, renewFacts } from "./write-facts";
import { replaceMentions } from "./write-mentions";

/** What an extractor found in one document. */
export interface Extraction {
  mentions: Mention[];
  entities: DocumentEntity[];
  facts: ExtractedFact[];
}

/** What reads a document; its version is written beside every fact it finds. */
export interface Extractor {
  version: string;
  extract(document: Document): Extraction;
}

export interface RevisionToRead {
  id: string;
  articleId: string;
  number: number;
  text: string;
  blocks: Block[];
  language: string;
}

export interface Recorded {
  added: number;
  removed: number;
  carried: number;
  /** Whether anything that pages show is other than before. */
  changed: boolean;
}

/** Writes what was found in a revision; whoever calls it holds the row of the article. */
export async function writeExtraction(
  tx: Db,
  revision: RevisionToRead,
  { mentions, entities, facts }: Extraction,
  version: string,
): Promise<Recorded> {
  const entityIds = await linkEntities(tx, entities, revision.language);
  await replaceNames(tx, revision, entities, entityIds);
  const hasOtherMentions = await replaceMentions(tx, revision, mentions, entityIds);
  const before = await readKnown(tx, revision.id);
  const { write: carried, settled, anchored } = await carryOver(tx, revision, before);
  const known = before.map((fact) => ({ ...fact, ...settled.get(fact.id) }));
  // What was carried counts as decided, though it is written together with the rest, to be numbered with it.
  const { add, remove, renew } = reconcile(
    [...known, ...carried.map(asKnown)],
    facts.map((fact) => withIdentity(fact, entityIds)),
    "rules",
  );
  const proposals = add.map((fact) => asProposal(fact, version));
  const added = withNumbers(
    [...carried, ...proposals],
    known.map(({ number }) => number),
  );
  await renewFacts(tx, renew, version);
  await addFacts(tx, revision, added);
  const removed = await partWith(tx, revision.id, remove);
  const { linked, alone } = await linkSuccessors(tx, revision.id, anchored);
  const taken = [...known, ...added].map(({ number }) => number);
  await addFacts(tx, revision, withNumbers(alone, taken));
  await moveWords(tx, revision.id);
  const came = carried.length + settled.size + linked + alone.length;
  const changed = hasOtherMentions || came + removed + renew.length + proposals.length > 0;
  return { added: proposals.length, removed, carried: came, changed };
}

const asKnown = (fact: CarriedFact): KnownFact => ({
  ...{ ...fact, id: "", number: 0 },
  ...{ hasHistory: true, isSpokenOf: false },
});

/** A fact that nobody has looked at yet. */
export const asProposal = (fact: FoundFact, extractor: string) =>
  ({ ...fact, status: "proposed", carriedFromId: null, proposed: fact.arguments, extractor }) as const;

/** A fact with what a later run knows it by, and its entities as the archive has them. */
export function withIdentity(fact: ExtractedFact, entityIds: ReadonlyMap<string, string>): FoundFact {
  const { kind, start, end, rule, confidence } = fact;
  return {
    ...{ kind, start, end, rule, confidence },
    arguments: fact.arguments,
    fingerprint: fingerprintOf(fact),
    links: linksOf(fact, entityIds),
  };
}

function linksOf({ entities }: ExtractedFact, entityIds: ReadonlyMap<string, string>): Link[] {
  const links = Object.entries(entities).flatMap(([role, ids]) =>
    ids.flatMap((id) => {
      const entityId = entityIds.get(id);
      return entityId ? [{ role, entityId }] : [];
    }),
  );
  return [...new Map(links.map((link) => [`${link.role} ${link.entityId}`, link])).values()];
}
