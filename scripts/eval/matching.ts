import type { Mention, MentionKind } from "@/lib/extraction/mention";
import { addTo, type Counts, noCounts, sum } from "./counts";
import type { Reading } from "./gold";
import { isWhole, type Pair, pairFacts, type Scoring } from "./pairing";

/** The kind of the words themselves: a post that stands for a person is a post. */
export const kindOf = (mention: Mention): MentionKind => (mention.post ? "position" : mention.kind);

/** Mentions of one document, by kind; right is what has exactly the span and the kind of the corpus. */
export function mentionCounts({ gold, found }: Reading): Map<string, Counts> {
  const key = (kind: string, start: number, end: number): string => `${kind} ${start} ${end}`;
  const expected = new Set(gold.mentions.map(({ kind, start, end }) => key(kind, start, end)));
  const ours = new Set(found.mentions.map((mention) => key(kindOf(mention), mention.start, mention.end)));
  const counts = new Map<string, Counts>();
  const kindIn = (of: string): string => of.split(" ", 1)[0] ?? "";
  for (const one of expected) addTo(counts, kindIn(one), { right: 0, found: 0, expected: 1 });
  for (const one of ours) addTo(counts, kindIn(one), { right: expected.has(one) ? 1 : 0, found: 1, expected: 0 });
  return counts;
}

/** `mentionCounts` over documents: all together (for the micro F1) and by kind. */
export function scoreMentions(readings: readonly Reading[], kinds?: readonly MentionKind[]) {
  const byKind = new Map<string, Counts>();
  for (const reading of readings)
    for (const [kind, counts] of mentionCounts(reading))
      if (!kinds || kinds.some((asked) => asked === kind)) addTo(byKind, kind, counts);
  return { all: sum(byKind.values()), byKind };
}

export interface FactScore {
  /** Arguments within paired facts: kind, role and value. */
  atoms: Counts;
  /** Facts with all arguments right, none missing and none too many. */
  whole: Counts;
  /** Arguments by role. */
  roles: Map<string, Counts>;
}

/**
 * Facts over documents by kind, and all together. Which facts are compared: `pairFacts`; when an argument is right:
 * `sameArgument`.
 */
export function scoreFacts(readings: readonly Reading[], scoring: Scoring = {}) {
  const byKind = new Map<string, FactScore>();
  const all = noScore();
  for (const pair of readings.flatMap((reading) => pairFacts(reading, scoring))) {
    const score = byKind.get(pair.kind) ?? noScore();
    byKind.set(pair.kind, score);
    count(pair, score);
    count(pair, all);
  }
  return { ...all, byKind };
}

const noScore = (): FactScore => ({ atoms: noCounts(), whole: noCounts(), roles: new Map() });

function count(pair: Pair, score: FactScore): void {
  const { gold, found, right } = pair;
  for (const { role } of gold?.atoms ?? []) addTo(score.roles, role, { right: 0, found: 0, expected: 1 });
  for (const { role } of found?.atoms ?? []) addTo(score.roles, role, { right: 0, found: 1, expected: 0 });
  for (const { role } of right) addTo(score.roles, role, { right: 1, found: 0, expected: 0 });
  score.atoms = sum(score.roles.values());
  score.whole = sum([score.whole, { right: isWhole(pair) ? 1 : 0, found: found ? 1 : 0, expected: gold ? 1 : 0 }]);
}
