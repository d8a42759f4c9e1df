import { extract } from "@/lib/extraction/extract";
import { fingerprintOf } from "@/lib/facts/fingerprint";
import { findAuditBreak } from "@/lib/platform/audit";
import { db } from "@/lib/platform/db";
import { Blocks } from "@/lib/text/block";
import { type FiledParts, listFiledParts } from "./filed-parts";
import type { Acknowledged } from "./writer";

/** What the archive holds in the end, against what it said it holds. */
export interface Tally {
  filed: number;
  acknowledged: number;
  facts: number;
  /** Headlines of articles that were acknowledged and are not there. */
  lost: string[];
  /** Headlines of articles that are there more than once. */
  doubled: string[];
  /** Articles of which a part is missing or there twice. */
  half: string[];
  /** Articles whose facts are not those of their text, or whose job was not done exactly once. */
  wrongFacts: string[];
  isAuditWhole: boolean;
}

/** Compares the archive, in which nobody but the writers filed, with what the writers were answered. */
export async function tally(acknowledged: readonly Acknowledged[]): Promise<Tally> {
  const articles = await listFiledParts();
  const named = (of: FiledParts[]) => of.map(({ headline }) => `«${headline}»`);
  const is = new Set(articles.map(({ slug, headline }) => `${slug} ${headline}`));
  const seen = new Set<string>();
  const facts = await Promise.all(articles.map(compareFacts));
  return {
    filed: articles.length,
    acknowledged: acknowledged.length,
    facts: facts.reduce((sum, { count }) => sum + count, 0),
    lost: acknowledged.filter(({ slug, headline }) => !is.has(`${slug} ${headline}`)).map(({ headline }) => headline),
    doubled: named(articles.filter(({ headline }) => seen.size === seen.add(headline).size)),
    half: named(articles.filter((article) => !isWhole(article))),
    wrongFacts: named(articles.filter((article, index) => !isDone(article) || facts[index]?.isSame !== true)),
    isAuditWhole: (await findAuditBreak(db)) === null,
  };
}

function isWhole({ status, revisions, captures, searchRows, auditRows, answers }: FiledParts): boolean {
  return status === "published" && [revisions, captures, searchRows, auditRows, answers].every((count) => count === 1);
}

const isDone = ({ extraction, jobs }: FiledParts): boolean => extraction === "done" && jobs.join() === "completed";

/** Whether the facts and mentions that were written are exactly those that reading the text once finds. */
async function compareFacts({ revisionId }: FiledParts): Promise<{ isSame: boolean; count: number }> {
  if (revisionId === null) return { isSame: false, count: 0 };
  const { text, blocks, article, facts, mentions } = await db.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: {
      ...{ text: true, blocks: true, article: { select: { language: true, publishedAt: true } } },
      facts: { select: { fingerprint: true, number: true } },
      mentions: { select: { start: true, end: true } },
    },
  });
  const found = extract({ text, blocks: Blocks.parse(blocks), ...article });
  const isSame =
    sorted(facts.map(({ fingerprint }) => fingerprint)) === sorted([...new Set(found.facts.map(fingerprintOf))]) &&
    sorted(facts.map(({ number }) => number)) === sorted(facts.map((_, index) => index + 1)) &&
    sorted(mentions.map(({ start, end }) => `${start}-${end}`)) ===
      sorted(found.mentions.filter(({ entity }) => entity).map(({ start, end }) => `${start}-${end}`));
  return { isSame: isSame && facts.length > 0, count: facts.length };
}

const sorted = (list: readonly (string | number)[]): string => list.map(String).toSorted().join(" ");
