import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { touchArticle } from "@/lib/articles/commands";
import { linkEntities } from "@/lib/entities/commands";
import type { Extraction, Extractor } from "@/lib/extraction/extract";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { partWith } from "./follow-words";
import { holdRevision } from "./hold-article";
import { withNumbers } from "./numbering";
import { reconcile } from "./reconcile";
import { asProposal, type RevisionToRead, withIdentity } from "./record-facts";
import { findRevisionToRead } from "./revision-queries";
import { addFacts, readKnown, renewFacts } from "./write-facts";

/**
 * Has a model read a revision whose facts by rule are written, and writes what it proposes beside them. The model is
 * asked before anything is held; its proposals never touch what rules found or people decided. A revision that is gone,
 * not read yet, or changed meanwhile is left: the next reading leaves a job of its own.
 * @throws {ModelFailure} when there is no answer; the job is then done again
 */
export async function recordProposals(
  viewer: Viewer,
  revisionId: string,
  { extractor }: { extractor: Extractor },
): Promise<void> {
  authorize(viewer, "article:extract-again", null);
  const read = await findRevisionToRead(revisionId);
  if (!read || read.isUnreadable) return log.warn({ revisionId }, "proposals: there is nothing to read");
  const extraction = await extractor.extract(read.document);
  await write(read.revision, extraction, extractor.version);
}

async function write(revision: RevisionToRead, { entities, facts }: Extraction, version: string): Promise<void> {
  const { id, articleId, language } = revision;
  await db.$transaction(async (tx) => {
    const now = await holdRevision(tx, articleId, id);
    if (now?.extraction !== "done" || canonicalJson(now.blocks) !== canonicalJson(revision.blocks))
      return log.warn({ revisionId: id }, "proposals: the revision is another by now");
    const named = new Set(facts.flatMap((fact) => Object.values(fact.entities).flat()));
    const playing = entities.filter((entity) => named.has(entity.id));
    const entityIds = await linkEntities(tx, playing, language);
    const known = await readKnown(tx, id);
    const found = facts.map((fact) => withIdentity(fact, entityIds));
    const { add, remove, renew } = reconcile(known, found, "model");
    const numbers = known.map(({ number }) => number);
    await renewFacts(tx, renew, version);
    await addFacts(
      tx,
      revision,
      withNumbers(
        add.map((fact) => asProposal(fact, version)),
        numbers,
      ),
    );
    const removed = await partWith(tx, id, remove);
    if (add.length + removed + renew.length > 0) await touchArticle(tx, articleId);
    log.info({ revisionId: id, model: version, added: add.length, removed }, "proposals: written");
  });
}
